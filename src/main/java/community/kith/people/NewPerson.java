package community.kith.people;

import community.kith.sessions.DayPart;
import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as somebody describes them; nothing of it has been checked. What is {@code null} or empty is not known.
 *
 * @param knownAs what people call them; the first word of the name if there is nothing here
 * @param postcode as it was written
 * @param languages two-letter codes as they were written
 */
public record NewPerson(
        String name,
        @Nullable String knownAs,
        @Nullable MonthDay birthday,
        @Nullable Integer birthYear,
        @Nullable Gender gender,
        @Nullable String postcode,
        @Nullable Boolean livesAlone,
        OnePageProfile profile,
        List<InterestId> interestIds,
        List<AccessFeature> accessNeeds,
        List<Trait> personality,
        List<Trait> suitsMe,
        List<DayPart> timesThatSuit,
        List<String> languages,
        @Nullable Integer affordablePence,
        @Nullable Integer walkingMinutes,
        @Nullable LocalDate openToIntroductionsSince) {

    public NewPerson {
        interestIds = List.copyOf(interestIds);
        accessNeeds = List.copyOf(accessNeeds);
        personality = List.copyOf(personality);
        suitsMe = List.copyOf(suitsMe);
        timesThatSuit = List.copyOf(timesThatSuit);
        languages = List.copyOf(languages);
    }

    /** Somebody of whom only the name is known. */
    public static NewPerson named(String name) {
        return new NewPerson(
                name,
                null,
                null,
                null,
                null,
                null,
                null,
                OnePageProfile.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }
}
