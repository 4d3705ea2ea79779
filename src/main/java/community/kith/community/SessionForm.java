package community.kith.community;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** A session as somebody wrote it down, before it is checked. */
record SessionForm(
        LocalDate startsOn,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable String rule) {}
