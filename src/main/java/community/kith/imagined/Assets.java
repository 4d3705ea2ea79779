package community.kith.imagined;

import community.kith.graph.Point;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Where people of a community can go: six places and two organisations in each neighbourhood, and a group for every sixty people. */
final class Assets {

    static final int PLACES = 6;
    private static final int ORGANISATIONS = 2;
    private static final int PEOPLE_A_GROUP = 60;
    private static final String TEAM = "Team";
    private static final List<String> KINDS = List.of("COMMUNITY_CENTRE", "LIBRARY", "FAITH", "PARK", "CAFE", "PUB");
    private static final List<String> NAMES =
            List.of("Community Centre", "Library", "Church Hall", "Park", "Café", "Arms");
    private static final List<String> ACCESS =
            List.of("STEP_FREE", "ACCESSIBLE_TOILET", "SEATING", "HEARING_LOOP", "QUIET");

    private final Size size;
    private final Area area;
    private final Folk folk;

    Assets(Size size, Area area, Folk folk) {
        this.size = size;
        this.area = area;
        this.folk = folk;
    }

    /** Groups are numbered along the people: each is for the sixty of its number. */
    int groups() {
        return size.people() / PEOPLE_A_GROUP;
    }

    static String groupId(int group) {
        return "k%07d".formatted(group);
    }

    static String placeId(int place) {
        return "l%07d".formatted(place);
    }

    private static String organisationId(int organisation) {
        return "o%07d".formatted(organisation);
    }

    private int neighbourhoodOf(int group) {
        return folk.neighbourhood(group * PEOPLE_A_GROUP);
    }

    /** A group of the neighbourhood where somebody lives, or one nearby. */
    int groupNear(int person, Chance chance) {
        var around = person / PEOPLE_A_GROUP + chance.between(-4, 4);
        return Math.clamp(around, 0, groups() - 1);
    }

    private Point pointOf(int place) {
        return area.in(place / PLACES, size.chance(Chance.About.PLACE, place));
    }

    private int placeOf(int group) {
        // Where one can meet indoors: every sort of place but the park.
        var place = size.chance(Chance.About.GROUP, -1L - group).one(List.of(0, 0, 0, 1, 2, 2, 4, 5));
        return neighbourhoodOf(group) * PLACES + place;
    }

    private Chance chance(int group) {
        return size.chance(Chance.About.GROUP, group);
    }

    Set<String> offers(int group) {
        var chance = size.chance(Chance.About.GROUP, (1L << 40) + group);
        var offers = new LinkedHashSet<String>();
        for (var left = chance.between(1, 2); left > 0; left--) {
            offers.add(chance.favourite(Words.INTERESTS));
        }
        return offers;
    }

    private int day(int group) {
        return size.chance(Chance.About.GROUP, (2L << 40) + group).below(7);
    }

    private int part(int group) {
        return size.chance(Chance.About.GROUP, (3L << 40) + group).below(3);
    }

    void places(Consumer<Line> lines) {
        for (var place = 0; place < size.neighbourhoods() * PLACES; place++) {
            var chance = size.chance(Chance.About.PLACE, -1L - place);
            var name = area.name(place / PLACES) + " " + NAMES.get(place % PLACES);
            lines.accept(Line.thing(
                    placeId(place),
                    name,
                    KINDS.get(place % PLACES),
                    chance.in(0.5) ? "Open to everybody, with somebody to ask at the door." : null,
                    pointOf(place),
                    chance.in(0.7) ? List.of("STEP_FREE", chance.one(ACCESS.subList(1, 5))) : null,
                    TEAM,
                    size.day().minusDays(chance.between(0, 500)),
                    0L));
        }
    }

    void organisations(Consumer<Line> lines) {
        for (var each = 0; each < size.neighbourhoods() * ORGANISATIONS; each++) {
            var name = area.name(each / ORGANISATIONS)
                    + (each % ORGANISATIONS == 0 ? " Community Association" : " Friends and Neighbours");
            lines.accept(Line.thing(
                    organisationId(each), name, null, TEAM, size.day().minusDays(30), 0L));
        }
    }

    private void eachGroup(IntConsumer groups) {
        for (var group = 0; group < groups(); group++) {
            groups.accept(group);
        }
    }

    void groups(Consumer<Line> lines) {
        eachGroup(group -> {
            var chance = chance(group);
            var title = Words.title(offers(group).iterator().next());
            var name = area.name(neighbourhoodOf(group)) + " " + title + " " + chance.one(Words.MEETS_IN);
            lines.accept(Line.thing(
                    groupId(group),
                    name,
                    title + " with others, at everybody's own pace. New faces are welcome, and there is always a brew.",
                    pointOf(placeOf(group)),
                    chance.in(0.7) ? (Long) (long) (chance.in(0.5) ? 0 : 50 * chance.between(1, 12)) : null,
                    chance.in(0.2) ? 50L : null,
                    chance.in(0.06) ? List.of("en", chance.one(List.of("ur", "cy", "pl", "gu", "pa"))) : null,
                    chance.in(0.9) ? "OPEN" : chance.in(0.5) ? "FULL" : null,
                    chance.in(0.7) ? (Long) (long) chance.between(5, 40) : null,
                    chance.in(0.4) ? List.of(chance.one(ACCESS)) : null,
                    chance.in(0.03) ? true : null,
                    List.of(Folk.DAYS.get(day(group)) + "_" + Folk.PARTS_OF_DAY.get(part(group))),
                    TEAM,
                    size.day().minusDays(chance.between(0, 500)),
                    0L));
        });
    }

    void sessions(Consumer<Line> lines) {
        eachGroup(group -> lines.accept(Line.owned(
                groupId(group),
                "s%07d".formatted(group),
                begins(group),
                LocalTime.of(List.of(10, 14, 19).get(part(group)), 0),
                LocalTime.of(List.of(11, 16, 21).get(part(group)), 30),
                "FREQ=WEEKLY",
                0L)));
    }

    private LocalDate begins(int group) {
        var weekday = DayOfWeek.of(day(group) + 1);
        return size.day().minusYears(1).with(TemporalAdjusters.nextOrSame(weekday));
    }

    void offers(Consumer<Line> lines) {
        eachGroup(group -> offers(group).forEach(interest -> lines.accept(Line.join(groupId(group), interest))));
    }

    void wishes(Consumer<Line> lines) {
        eachGroup(group -> {
            if (chance(group).in(0.2)) {
                lines.accept(Line.join(groupId(group), offers(group).iterator().next()));
            }
        });
    }

    void needs(Consumer<Line> lines) {
        eachGroup(group -> {
            var chance = size.chance(Chance.About.GROUP, (4L << 40) + group);
            var needs = new LinkedHashSet<String>();
            for (var left = chance.between(1, 3); left > 0; left--) {
                needs.add(chance.favourite(Words.NEEDS));
            }
            needs.forEach(need -> lines.accept(Line.join(groupId(group), need)));
        });
    }

    void sites(Consumer<Line> lines) {
        eachGroup(group -> lines.accept(Line.join(groupId(group), placeId(placeOf(group)))));
    }

    void runners(Consumer<Line> lines) {
        eachGroup(group -> {
            var organisation = neighbourhoodOf(group) * ORGANISATIONS + group % ORGANISATIONS;
            lines.accept(Line.join(organisationId(organisation), groupId(group)));
        });
    }
}
