package community.kith.firstmembers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as somebody asks for it to be recorded, not checked yet.
 *
 * @param answer what they said; nothing as long as they think about it
 * @param askAgainOn with a no alone
 */
record NewInvitation(
        String personId,
        String plannedGroupId,
        @Nullable Answer answer,
        @Nullable String words,
        @Nullable LocalDate askAgainOn,
        @Nullable Boolean withConnector) {}
