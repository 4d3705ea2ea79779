package community.kith.caseload;

import java.time.LocalDate;
import java.util.Optional;

/** Lets one copy of the service at a time count figures anew, once a day. */
interface NightlyPasses {

    /** Takes the pass of a day; gives the last person who was looked at. Empty where another copy has it, or it was done. */
    Optional<String> take(String holder, LocalDate today);

    /** Says how far it has come, in the transaction of the work; whether it is still this copy's. */
    boolean report(String holder, LocalDate today, String after, boolean done);
}
