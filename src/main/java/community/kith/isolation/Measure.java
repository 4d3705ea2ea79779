package community.kith.isolation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one published rule says about a life. What is not known is never counted as none: then there is no value, only the bounds
 * between which it lies.
 *
 * @param value {@code null} where too much is not known
 * @param atLeast the least that it can be; {@code null} where nothing can be said
 * @param atMost the most that it can be
 * @param atRisk whether it is beyond the line that was published; {@code null} where that is not known, or there is no line
 * @param known the share of what it needs that is known, from 0 to 1
 * @param asOf the newest day that it rests on; {@code null} where no day is known
 * @param raw what it counts
 */
public record Measure(
        MeasureName name,
        @Nullable Double value,
        @Nullable Double atLeast,
        @Nullable Double atMost,
        @Nullable Boolean atRisk,
        double known,
        @Nullable LocalDate asOf,
        List<RawSignal> raw) {

    public Measure {
        raw = List.copyOf(raw);
    }

    /** A score, known or between two bounds. */
    static Measure of(
            MeasureName name,
            Bounds bounds,
            @Nullable Boolean atRisk,
            double known,
            @Nullable LocalDate asOf,
            List<RawSignal> raw) {
        var value = bounds.value();
        return new Measure(
                name,
                value == null ? null : value.doubleValue(),
                (double) bounds.least(),
                (double) bounds.most(),
                atRisk,
                known,
                asOf,
                raw);
    }

    public String source() {
        return name.source();
    }
}
