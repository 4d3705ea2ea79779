package community.kith.rights.exports;

import java.util.List;
import java.util.Map;

/** What is in an export: sections with their records, and the pieces about others in the order in which they stand. */
record Contents(List<Part> parts, List<HeldPiece> pieces) {

    /**
     * The records of a kind.
     *
     * @param records each by the names of its fields; a value is a {@link HeldPiece} where it is about somebody else
     */
    record Part(Section section, List<Map<String, Object>> records) {}
}
