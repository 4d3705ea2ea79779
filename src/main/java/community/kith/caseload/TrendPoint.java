package community.kith.caseload;

import community.kith.isolation.Level;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stood on a day.
 *
 * @param inTouch how many people who are not paid were in touch at least monthly; {@code null} where that was not known
 * @param lsns6 the total of LSNS-6; likewise
 */
record TrendPoint(
        LocalDate on,
        Level level,
        @Nullable Integer inTouch,
        @Nullable Integer lsns6) {

    static TrendPoint of(Snapshot snapshot) {
        return new TrendPoint(
                snapshot.figures().on(),
                snapshot.level(),
                snapshot.figures().inTouch(),
                snapshot.figures().lsns6());
    }
}
