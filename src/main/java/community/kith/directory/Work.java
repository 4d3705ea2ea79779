package community.kith.directory;

import community.kith.directory.reading.Taker;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an import does with one sort of record: reads it from somewhere, and takes it in, a batch at a time. */
public interface Work<T> {

    /** The name of the directory. */
    String source();

    /** The format or mapping, with the filter if there is one. */
    String format();

    /** Which of several files it reads; null where there is one only. */
    default @Nullable String file() {
        return null;
    }

    /** Whether the report may keep the ids of records; not where they may be those of people. */
    default boolean keepsIds() {
        return true;
    }

    /** How many records make a batch. */
    int batch();

    /** Whether a part of the records is worse than none. */
    default boolean isWhole() {
        return false;
    }

    /** Reads all records, one by one. */
    void read(Taker<T> taker);

    /** Takes a batch in the transaction of the caller. */
    Tally take(List<T> batch);

    /**
     * Marks what the directory no longer has, after everything was read.
     *
     * @param present the ids of all records that it has
     * @param complete whether every record could be read
     * @return the ids of what is missing
     */
    default List<String> missing(Set<String> present, boolean complete) {
        return List.of();
    }
}
