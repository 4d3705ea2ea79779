package community.kith.calendars;

import community.kith.access.AccountId;
import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.circles.CircleId;
import community.kith.circles.MeetingId;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Calendars as nodes between an account and a circle. */
@Component
class Neo4jCircleCalendars implements CircleCalendars {

    private final Graph.Statement open;
    private final Graph.Statement close;
    private final Graph.Statement byKey;
    private final Graph.Statement meetings;
    private final Graph.Statement meeting;

    Neo4jCircleCalendars(Graph graph) {
        this.open = graph.statement("calendars/open");
        this.close = graph.statement("calendars/close");
        this.byKey = graph.statement("calendars/by-key");
        this.meetings = graph.statement("calendars/meetings");
        this.meeting = graph.statement("calendars/meeting");
    }

    @Override
    public boolean open(AccountId account, CircleId circle, CalendarToken token, Instant now) {
        return open.with("accountId", account.value())
                .with("circleId", circle.value())
                .with("key", token.key())
                .with("now", now.atZone(ZoneOffset.UTC))
                .one(row -> row.string("accountId"))
                .isPresent();
    }

    @Override
    public void close(AccountId account, CircleId circle) {
        close.with("accountId", account.value())
                .with("circleId", circle.value())
                .run();
    }

    @Override
    @Reading
    public Optional<Opened> opened(CalendarToken token) {
        return byKey.with("key", token.key())
                .one(row -> new Opened(
                        Caller.of(
                                new AccountId(row.string("accountId")),
                                row.string("name"),
                                row.optionalString("personId")
                                        .map(PersonId::new)
                                        .orElse(null),
                                Set.copyOf(row.constants("roles", Role.class))),
                        new CircleId(row.string("circleId"))));
    }

    @Override
    @Reading
    public List<CalendarMeeting> meetings(CircleId circle, LocalDate since) {
        return meetings.with("circleId", circle.value()).with("since", since).list(Neo4jCircleCalendars::meeting);
    }

    @Override
    @Reading
    public Optional<CalendarMeeting> meeting(CircleId circle, MeetingId id) {
        return meeting.with("circleId", circle.value())
                .with("meetingId", id.value())
                .one(Neo4jCircleCalendars::meeting);
    }

    private static CalendarMeeting meeting(Row row) {
        return new CalendarMeeting(
                new MeetingId(row.string("id")),
                row.date("day"),
                row.optionalTime("startsAt").orElse(null),
                row.optionalString("where").orElse(null),
                row.integer("sequence"),
                row.moment("changedAt"));
    }
}
