package community.kith.circlefiles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What three files of relationship circles mean. The form is written down in {@code docs/circles-in-and-out.md}.
 *
 * @param source the name of what the circles came from, unless the upload gives one
 * @param nothing what stands in a cell for nothing, such as "NA"
 * @param oneList whether an id is that of one person in all circles; otherwise each circle has ids of its own
 * @param guarded whether an apostrophe before a sign that a spreadsheet would calculate with is no part of the text
 * @param egos whose circles they are
 * @param alters who is in them
 * @param ties who of these knows whom
 */
record CircleMapping(
        String source,
        @Nullable List<String> nothing,
        boolean oneList,
        boolean guarded,
        FileMapping egos,
        FileMapping alters,
        @Nullable FileMapping ties) {

    CircleMapping {
        nothing = nothing == null ? List.of() : List.copyOf(nothing);
    }

    boolean isNothing(String cell) {
        return cell.isEmpty() || (nothing != null && nothing.stream().anyMatch(cell::equalsIgnoreCase));
    }
}
