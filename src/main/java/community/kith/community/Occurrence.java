package community.kith.community;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A date on which a group meets. */
public record Occurrence(
        LocalDate on,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt) {

    private static final Comparator<Occurrence> SOONEST_FIRST = comparing(Occurrence::on)
            .thenComparing(Occurrence::startsAt, nullsFirst(naturalOrder()))
            .thenComparing(Occurrence::endsAt, nullsFirst(naturalOrder()));

    /** The next dates of all sessions from a day on, soonest first; two sessions at the same time are one. */
    static List<Occurrence> next(Collection<Session> sessions, LocalDate from, int most) {
        return sessions.stream()
                .flatMap(session -> session.recurrence().nextDates(from, most).stream()
                        .map(date -> new Occurrence(date, session.startsAt(), session.endsAt())))
                .distinct()
                .sorted(SOONEST_FIRST)
                .limit(most)
                .toList();
    }
}
