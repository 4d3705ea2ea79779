package community.kith.paidsupport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Paid support, as somebody asks for it to be agreed, not checked yet.
 *
 * @param startsOn today if left out
 * @param reviewOn in six weeks if left out
 */
public record NewPaidSupport(
        String outcomeId,
        String needId,
        double hoursPerWeek,
        @Nullable String workerId,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate reviewOn,
        @Nullable String words) {}
