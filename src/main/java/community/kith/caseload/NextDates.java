package community.kith.caseload;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The next days that somebody's outcomes ask for.
 *
 * @param exploreBy by when the other steps of an urgent need are to be explored
 * @param reviewOn when paid support is to be looked at again
 */
record NextDates(@Nullable LocalDate exploreBy, @Nullable LocalDate reviewOn) {

    static final NextDates NONE = new NextDates(null, null);
}
