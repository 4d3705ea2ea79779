package community.kith.circles;

import static java.util.stream.Collectors.toMap;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Meetings as nodes that circles gather at, with who was there. */
@Component
class Neo4jMeetings implements Meetings {

    private final Graph.Statement meetings;
    private final Graph.Statement keep;
    private final Clock clock;

    Neo4jMeetings(Graph graph, Clock clock) {
        this.meetings = graph.statement("circles/meetings");
        this.keep = graph.statement("circles/keep-meeting");
        this.clock = clock;
    }

    @Override
    @Reading
    public Map<CircleId, List<Meeting>> of(Collection<CircleId> circles) {
        return meetings
                .with("circleIds", circles.stream().map(CircleId::value).toList())
                .list(row -> {
                    var circle = new CircleId(row.string("circleId"));
                    return Map.entry(circle, row.rows("meetings", each -> meeting(circle, each)));
                })
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void keep(Meeting meeting) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("on", meeting.on());
        properties.put("startsAt", meeting.startsAt());
        properties.put("where", meeting.where());
        properties.put("talkedAbout", meeting.talkedAbout());
        properties.put("recordedAt", meeting.held() ? ZonedDateTime.now(clock) : null);
        keep.with("circleId", meeting.circleId().value())
                .with("meetingId", meeting.id().value())
                .with("meeting", properties)
                .with("now", ZonedDateTime.now(clock))
                .with("cameIds", meeting.cameIds().stream().map(PersonId::value).toList())
                .with(
                        "actionIds",
                        meeting.lookedAt().stream().map(ActionId::value).toList())
                .run();
    }

    private static Meeting meeting(CircleId circle, Row row) {
        return new Meeting(
                new MeetingId(row.string("id")),
                circle,
                row.date("on"),
                row.optionalTime("startsAt").orElse(null),
                row.optionalString("where").orElse(null),
                row.strings("cameIds").stream().map(PersonId::new).toList(),
                row.optionalString("talkedAbout").orElse(null),
                row.strings("actionIds").stream().map(ActionId::new).toList(),
                row.optionalMoment("recordedAt").isPresent());
    }
}
