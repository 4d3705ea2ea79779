package community.kith.rights.erasure;

import community.kith.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why nothing about a person may be erased at present, such as an inquest or a safeguarding enquiry.
 *
 * @param placedBy what the account is called that placed it; nothing when it is gone, or was the service itself
 * @param liftedAt since when it holds no longer
 */
public record LegalHold(
        String id,
        PersonId personId,
        String reason,
        Instant placedAt,
        @Nullable String placedBy,
        @Nullable Instant liftedAt) {

    /** Whether it still holds. */
    public boolean holds() {
        return liftedAt == null;
    }
}
