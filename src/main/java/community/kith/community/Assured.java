package community.kith.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That somebody made sure of a record, and which day stood there before; nothing where nobody had. */
record Assured(@Nullable LocalDate before) {}
