package community.kith.agreements;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agreements as they are written: added, ended, and only as a mistake taken out. */
interface AgreementRecords extends Agreements {

    /** Holds a person until the transaction ends, so that nobody else gives or withdraws for them; says whether they exist. */
    boolean hold(PersonId person);

    Optional<Agreement> byId(AgreementId id);

    void add(Agreement agreement);

    /** Withdraws an agreement from a day on. */
    void withdraw(AgreementId id, LocalDate on);

    /** Whether an agreement was withdrawn; one that ended as it was agreed was not. */
    boolean isWithdrawn(AgreementId id);

    /** Lets an agreement that was withdrawn go on until the day that was agreed, if one was. */
    void resume(AgreementId id, @Nullable LocalDate until);

    /** Takes out an agreement that nobody gave. */
    void remove(AgreementId id);
}
