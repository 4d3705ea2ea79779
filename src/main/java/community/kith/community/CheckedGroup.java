package community.kith.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A group that was found to be right. */
record CheckedGroup(
        GroupDetails details, GroupLinks links, @Nullable LocalDate assuredOn) {}
