package community.kith.changes;

import java.util.List;
import java.util.Map;

/**
 * Notes of changes that the transaction which runs now has still to write. A statement that it runs anyway takes them along, and saves
 * a way to the database and back; what nobody takes is written by a statement of its own.
 */
@FunctionalInterface
public interface WaitingNotes {

    /** The notes, for the parameter of a statement that writes them as {@code audit/note-changes} does; they wait no longer. */
    List<Map<String, Object>> take();
}
