package community.kith.people;

import community.kith.geography.Postcode;
import community.kith.graph.Point;
import community.kith.sessions.DayPart;
import community.kith.taxonomy.AccessFeature;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anybody on the map: supported, relative, friend, neighbour, volunteer or worker. What is {@code null} or empty is not known.
 *
 * @param version counts the changes, from 0
 * @param personality what they are like
 * @param suitsMe what somebody is like who suits them
 * @param affordablePence how much a session may cost them
 * @param walkingMinutes how far they walk with ease, one way
 * @param home the middle of their postcode
 * @param openToIntroductionsSince since when they have agreed that others may be introduced to them
 */
public record Person(
        PersonId id,
        int version,
        String name,
        String knownAs,
        @Nullable MonthDay birthday,
        @Nullable Integer birthYear,
        @Nullable Gender gender,
        OnePageProfile profile,
        List<AccessFeature> accessNeeds,
        List<Trait> personality,
        List<Trait> suitsMe,
        List<DayPart> timesThatSuit,
        List<String> languages,
        @Nullable Integer affordablePence,
        @Nullable Integer walkingMinutes,
        @Nullable Boolean livesAlone,
        @Nullable Postcode postcode,
        @Nullable Point home,
        @Nullable LocalDate openToIntroductionsSince) {

    public Person {
        accessNeeds = List.copyOf(accessNeeds);
        personality = List.copyOf(personality);
        suitsMe = List.copyOf(suitsMe);
        timesThatSuit = List.copyOf(timesThatSuit);
        languages = List.copyOf(languages);
    }
}
