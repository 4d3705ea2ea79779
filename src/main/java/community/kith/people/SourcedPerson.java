package community.kith.people;

import community.kith.graph.Fingerprint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as another program describes them; nothing of it has been checked. What is {@code null} is not known.
 *
 * @param knownAs what people call them; the first word of the name if there is nothing here
 */
public record SourcedPerson(
        PersonSource source,
        String name,
        @Nullable String knownAs,
        @Nullable Integer birthYear,
        @Nullable Gender gender,
        @Nullable Boolean livesAlone) {

    String hash() {
        return Fingerprint.of(name, knownAs, birthYear, gender, livesAlone);
    }

    NewPerson wanted() {
        return new NewPerson(
                name,
                knownAs,
                null,
                birthYear,
                gender,
                null,
                livesAlone,
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
