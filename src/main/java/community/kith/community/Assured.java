package community.kith.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody made sure of a record.
 *
 * @param version the record's new one
 * @param before which day stood there; nothing where nobody had made sure
 */
record Assured(int version, @Nullable LocalDate before) {

    /** Whether nothing else was written since the record had this version. */
    boolean follows(int read) {
        return version == read + 1;
    }
}
