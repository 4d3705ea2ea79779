package community.kith.sessions;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when to when on the clock on the wall. The end may be unknown; an end at or before the start is on the next day,
 * as for a night shelter.
 */
public record Hours(LocalTime from, @Nullable LocalTime to) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

    /** Throws for an end that equals the start: neither an empty session nor one of 24 hours is meant by it. */
    public Hours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("A session from " + from + " to " + to);
        }
    }

    /** How long it takes, where the end is known. */
    public Optional<Duration> length() {
        return Optional.ofNullable(to).map(end -> {
            Duration plain = Duration.between(from, end);
            return plain.isNegative() ? plain.plusDays(1) : plain;
        });
    }

    /** The parts of the day that it touches; past midnight is left out, since that is another day. */
    public List<PartOfDay> parts() {
        PartOfDay first = PartOfDay.at(from);
        PartOfDay last = lastPart();
        return Arrays.stream(PartOfDay.values())
                .filter(part -> part.compareTo(first) >= 0 && part.compareTo(last) <= 0)
                .toList();
    }

    /** "10:30 to 12:30", or "from 10:30" where the end is unknown. */
    public String inWords() {
        return to == null ? "from " + words(from) : words(from) + " to " + words(to);
    }

    private static String words(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? "midnight" : CLOCK.format(time);
    }

    private PartOfDay lastPart() {
        if (to == null) {
            return PartOfDay.at(from);
        }
        return to.isBefore(from) ? PartOfDay.EVENING : PartOfDay.at(to.minusNanos(1));
    }
}
