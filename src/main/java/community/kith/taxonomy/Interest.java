package community.kith.taxonomy;

import java.util.List;

/**
 * Something that people love doing.
 *
 * @param otherWords other words for the same
 * @param source the taxonomy that it comes from: {@link #KITH}, {@link #TEAM}, or one that was loaded
 */
public record Interest(InterestId id, String name, List<String> otherWords, String source) {

    /** The source of the interests that come with Kith. */
    static final String KITH = "Kith";

    /** The source of the interests that a team added. */
    static final String TEAM = "Team";

    public Interest {
        otherWords = List.copyOf(otherWords);
    }

    boolean isOfKith() {
        return source.equals(KITH);
    }

    boolean isImported() {
        return !source.equals(KITH) && !source.equals(TEAM);
    }
}
