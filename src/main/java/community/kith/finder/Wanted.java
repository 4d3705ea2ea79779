package community.kith.finder;

import community.kith.community.Room;
import community.kith.sessions.DayPart;
import community.kith.taxonomy.AccessFeature;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, checked. What is {@code null} or empty makes no difference.
 *
 * @param words those that can be looked for
 * @param topics the interests asked for, with the wider ones
 * @param dates between which days it meets, if anybody asked
 */
record Wanted(
        int walkingMinutes,
        List<String> words,
        List<Topic> topics,
        Set<DayPart> times,
        @Nullable Dates dates,
        @Nullable Integer affordablePence,
        @Nullable Integer age,
        Set<AccessFeature> accessNeeds,
        Set<String> languages,
        Set<Room> room,
        @Nullable LocalDate assuredSince) {

    /** Days, both included. */
    record Dates(LocalDate from, LocalDate until) {}

    Wanted {
        words = List.copyOf(words);
        topics = List.copyOf(topics);
        times = Set.copyOf(times);
        accessNeeds = Set.copyOf(accessNeeds);
        languages = Set.copyOf(languages);
        room = Set.copyOf(room);
    }

    /** Whether one of these interests is asked for, or part of one that is, or takes one in. */
    Directness directness(List<Topic> offered) {
        if (offered.stream().anyMatch(this::isWithin)) {
            return Directness.IS_IT;
        }
        return offered.stream().anyMatch(this::takesIn) ? Directness.IS_WIDER : Directness.IS_NOT;
    }

    boolean isWithin(Topic topic) {
        return topics.stream().anyMatch(asked -> topic.isWithin(asked.id()));
    }

    boolean takesIn(Topic topic) {
        return topics.stream().anyMatch(topic::isJustAbove);
    }

    /** How near what is offered comes to what was asked for, nearest first. */
    enum Directness {
        IS_IT,
        IS_WIDER,
        IS_NOT
    }
}
