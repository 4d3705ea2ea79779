package community.kith.caseload;

import community.kith.isolation.KnownTie;
import community.kith.relationships.TieId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tie as it stood on the day of a snapshot: enough to tell later what changed, and no word about anybody.
 *
 * @param lastContact {@code null} where that was not known
 * @param goesOn whether it had not ended
 */
record SnapshotTie(
        TieId id, boolean goesOn, boolean lapsed, @Nullable LocalDate lastContact) {

    private static final String NOT_KNOWN = "-";

    static SnapshotTie of(KnownTie tie) {
        return new SnapshotTie(tie.id(), tie.endedOn() == null, tie.lapsed(), tie.lastContact());
    }

    /** Reads what {@link #text} wrote. */
    static SnapshotTie read(String text) {
        var parts = text.split(" ");
        return new SnapshotTie(
                new TieId(parts[0]),
                parts[1].equals("ON"),
                parts[2].equals("LAPSED"),
                parts[3].equals(NOT_KNOWN) ? null : LocalDate.parse(parts[3]));
    }

    /** Such as {@code 4f… ON KEPT 2026-05-01}. */
    String text() {
        return String.join(
                " ",
                id.value(),
                goesOn ? "ON" : "ENDED",
                lapsed ? "LAPSED" : "KEPT",
                lastContact == null ? NOT_KNOWN : lastContact.toString());
    }
}
