package community.kith.suggestions.life;

import community.kith.people.Gender;
import community.kith.people.PersonId;
import community.kith.people.Trait;
import community.kith.subjects.Subject;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else, as far as it matters to the person. Whether a team supports them is not here, so that nothing can tell it.
 *
 * @param openSince since when they have agreed to be introduced
 * @param goesTo what they take part in now
 * @param guides whether they are the facilitator of a Community Circle that goes on
 */
public record Someone(
        PersonId id,
        String name,
        String knownAs,
        @Nullable Gender gender,
        @Nullable MonthDay birthday,
        @Nullable LocalDate openSince,
        List<String> languages,
        Set<Trait> personality,
        List<Liking> likings,
        List<Talent> talents,
        Set<Subject.Asset> goesTo,
        boolean guides) {

    public Someone {
        languages = List.copyOf(languages);
        personality = Set.copyOf(personality);
        likings = List.copyOf(likings);
        talents = List.copyOf(talents);
        goesTo = Set.copyOf(goesTo);
    }

    /** Whether they have agreed to be introduced, by this day. */
    public boolean isOpen(LocalDate today) {
        return openSince != null && !openSince.isAfter(today);
    }

    /** The same person without the gifts whose words tell too much. */
    Someone discreet(Discretion discretion) {
        var kept = talents.stream()
                .filter(talent -> discretion.allows(talent.words()))
                .toList();
        return new Someone(
                id, name, knownAs, gender, birthday, openSince, languages, personality, likings, kept, goesTo, guides);
    }
}
