package community.kith.suggestions.life;

import community.kith.graph.Point;
import community.kith.people.Gender;
import community.kith.people.PersonId;
import community.kith.people.Trait;
import community.kith.sessions.DayPart;
import community.kith.taxonomy.AccessFeature;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The person whom it is all about. What is {@code null} or empty is not known.
 *
 * @param reachMinutes how far they walk with ease, one way; the setting where nobody has asked
 */
public record Focus(
        PersonId id,
        @Nullable Point home,
        @Nullable MonthDay birthday,
        @Nullable Integer birthYear,
        @Nullable Gender gender,
        Set<AccessFeature> accessNeeds,
        Set<Trait> suitsMe,
        Set<DayPart> timesThatSuit,
        List<String> languages,
        @Nullable Integer affordablePence,
        int reachMinutes,
        Tastes tastes,
        List<Talent> talents) {

    public Focus {
        accessNeeds = Set.copyOf(accessNeeds);
        suitsMe = Set.copyOf(suitsMe);
        timesThatSuit = Set.copyOf(timesThatSuit);
        languages = List.copyOf(languages);
        talents = List.copyOf(talents);
    }
}
