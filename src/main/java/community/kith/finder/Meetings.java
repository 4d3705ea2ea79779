package community.kith.finder;

import community.kith.community.GroupId;
import community.kith.community.Occurrence;
import community.kith.community.Session;
import community.kith.sessions.DayPart;
import community.kith.sessions.Hours;
import community.kith.sessions.PartOfDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When some groups meet next. Days off are left out, and rules that never end or never begin come to an end all the same: no more
 * is counted than lies between the dates.
 *
 * @param times only these parts of the week, if there are any
 */
record Meetings(Map<GroupId, List<Session>> sessions, Wanted.Dates dates, Set<DayPart> times) {

    private static final Comparator<Occurrence> SOONEST_FIRST = Comparator.comparing(Occurrence::on)
            .thenComparing(Occurrence::startsAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Occurrence::endsAt, Comparator.nullsFirst(Comparator.naturalOrder()));

    Meetings {
        sessions = Map.copyOf(sessions);
        times = Set.copyOf(times);
    }

    /** The next time that a group meets between the dates; nothing where it does not, or nobody knows. */
    Optional<Occurrence> next(GroupId group) {
        return sessions.getOrDefault(group, List.of()).stream()
                .flatMap(session -> next(session).stream())
                .min(SOONEST_FIRST);
    }

    private Optional<Occurrence> next(Session session) {
        return session.recurrence().between(dates.from(), dates.until()).stream()
                .filter(day -> times.isEmpty() || suits(day, session))
                .findFirst()
                .map(day -> new Occurrence(day, session.startsAt(), session.endsAt()));
    }

    private boolean suits(LocalDate day, Session session) {
        return parts(session).stream().anyMatch(part -> times.contains(new DayPart(day.getDayOfWeek(), part)));
    }

    private static List<PartOfDay> parts(Session session) {
        LocalTime from = session.startsAt();
        return from == null ? Arrays.asList(PartOfDay.values()) : new Hours(from, session.endsAt()).parts();
    }
}
