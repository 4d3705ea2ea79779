package community.kith.taxonomy;

import java.util.List;

/**
 * Something that people love doing.
 *
 * @param otherWords other words for the same
 * @param source the taxonomy that it comes from
 */
public record Interest(InterestId id, String name, List<String> otherWords, String source) {

    public Interest {
        otherWords = List.copyOf(otherWords);
    }
}
