package community.kith.agreements;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person agreed to.
 *
 * @param shares what may be shared, each once, in the order of the enum; at least one
 * @param since the first day on which it holds
 * @param until the first day on which it does not, by what was agreed or because it was withdrawn
 * @param words what was agreed, in the person's words
 */
public record Agreement(
        AgreementId id,
        PersonId personId,
        AgreementRecipient recipient,
        AgreementPurpose purpose,
        List<Shared> shares,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String words) {

    public Agreement {
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("An agreement shares something, " + id);
        }
        shares = List.copyOf(EnumSet.copyOf(shares));
    }

    /** Whether it holds on a day. */
    public boolean inForce(LocalDate day) {
        return !since.isAfter(day) && !ended(day);
    }

    /** Whether it holds no longer on a day. */
    public boolean ended(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    boolean isForTheSameAs(Agreement other) {
        return recipient == other.recipient && purpose == other.purpose;
    }
}
