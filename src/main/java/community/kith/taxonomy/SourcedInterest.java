package community.kith.taxonomy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * An interest as another taxonomy has it, after SKOS.
 *
 * @param sourceId its id there
 * @param name the preferred label
 * @param otherWords the other labels
 * @param broader the ids there of the wider concepts
 */
public record SourcedInterest(String sourceId, String name, List<String> otherWords, List<String> broader) {

    /** Throws for a concept without an id or a name. */
    public SourcedInterest {
        if (sourceId.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("A concept has an id and a name");
        }
        otherWords = otherWords.stream().distinct().toList();
        broader = broader.stream().distinct().sorted().toList();
    }

    /** Tells whether two versions say the same. */
    String hash() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
