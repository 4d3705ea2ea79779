package community.kith.rights.exports;

import community.kith.people.PersonId;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A record about a person as it is kept.
 *
 * @param id the record's own id; empty where it has none
 * @param kept its properties, as texts, numbers, truths and lists
 * @param things what it points to
 * @param people whom it points to
 */
public record KeptRecord(
        PersonId about,
        Section section,
        String id,
        SortedMap<String, Object> kept,
        List<Thing> things,
        List<Mention> people) {

    /** A thing that is nobody's, such as a group, by the part that it has in the record. */
    public record Thing(String as, String name) {}

    /** Somebody by the part that they have in the record. */
    public record Mention(
            String as, String id, String name, @Nullable String knownAs) {}
}
