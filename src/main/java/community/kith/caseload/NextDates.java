package community.kith.caseload;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The next days that stand for somebody.
 *
 * @param exploreBy by when the other steps of an urgent need are to be explored
 * @param reviewOn when paid support is to be looked at again
 * @param lookAgainOn when to talk again, as the newest conversation has it
 */
record NextDates(
        @Nullable LocalDate exploreBy,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate lookAgainOn) {

    static final NextDates NONE = new NextDates(null, null, null);
}
