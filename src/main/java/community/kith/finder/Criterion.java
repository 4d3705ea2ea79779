package community.kith.finder;

import community.kith.community.Room;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Terms;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** By what people choose, each looked at alone. What is not known of a group or place does not meet what was asked for. */
enum Criterion {
    /** Followed there is what was asked for, part of it, or something just wider. */
    INTEREST {
        @Override
        boolean meets(Nearby nearby, Wanted wanted, Meetings meetings) {
            return wanted.topics().isEmpty() || wanted.directness(nearby.topics()) != Wanted.Directness.IS_NOT;
        }
    },

    /** It meets in one of these parts of the week, between these days. */
    TIME {
        @Override
        boolean meets(Nearby nearby, Wanted wanted, Meetings meetings) {
            if (wanted.dates() != null) {
                return nearby.group().flatMap(meetings::next).isPresent();
            }
            return wanted.times().isEmpty()
                    || !Collections.disjoint(nearby.asset().times(), wanted.times());
        }
    },

    /** It is free, or costs no more. */
    COST {
        @Override
        boolean meets(Nearby nearby, Wanted wanted, Meetings meetings) {
            var most = wanted.affordablePence();
            var cost = nearby.asset().terms().costPence();
            return most == null || (cost != null && cost <= most);
        }
    },

    /** It is for this age; where nothing is said, it is for every age. */
    AGE {
        @Override
        boolean meets(Nearby nearby, Wanted wanted, Meetings meetings) {
            var age = wanted.age();
            Terms terms = nearby.asset().terms();
            var least = terms.minimumAge();
            var most = terms.maximumAge();
            return age == null || ((least == null || age >= least) && (most == null || age <= most));
        }
    },

    /** All of this is known to be there. */
    ACCESS {
        @Override
        boolean meets(Nearby nearby, Wanted wanted, Meetings meetings) {
            return nearby.asset().access().containsAll(wanted.accessNeeds());
        }
    },

    /** One of these languages is spoken there. */
    LANGUAGE {
        @Override
        boolean meets(Nearby nearby, Wanted wanted, Meetings meetings) {
            return wanted.languages().isEmpty() || !Collections.disjoint(spoken(nearby.asset()), wanted.languages());
        }
    },

    /** Whether new people can come; what has stopped is found only if somebody asks for that. */
    ROOM {
        @Override
        boolean meets(Nearby nearby, Wanted wanted, Meetings meetings) {
            var room = nearby.asset().terms().room();
            return wanted.room().isEmpty() ? room != Room.CLOSED : wanted.room().contains(room);
        }
    },

    /** Somebody has made sure of it since. */
    FRESHNESS {
        @Override
        boolean meets(Nearby nearby, Wanted wanted, Meetings meetings) {
            var since = wanted.assuredSince();
            var assured = nearby.asset().freshness().assuredOn();
            return since == null || (assured != null && !assured.isBefore(since));
        }
    };

    private static final String ENGLISH = "en";

    abstract boolean meets(Nearby nearby, Wanted wanted, Meetings meetings);

    /** The languages of a group or place; where none is named, English. */
    static List<String> spoken(Asset asset) {
        var named = asset.terms().languages();
        return named.isEmpty() ? List.of(ENGLISH) : named;
    }

    /** Those of these criteria that it does not meet. */
    static Set<Criterion> missed(Nearby nearby, Wanted wanted, Meetings meetings) {
        var missed = EnumSet.noneOf(Criterion.class);
        for (var criterion : values()) {
            if (!criterion.meets(nearby, wanted, meetings)) {
                missed.add(criterion);
            }
        }
        return missed;
    }
}
