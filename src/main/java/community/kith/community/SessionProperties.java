package community.kith.community;

import community.kith.graph.Row;
import community.kith.sessions.DayPart;
import community.kith.sessions.Hours;
import community.kith.sessions.PartOfDay;
import community.kith.sessions.Recurrence;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sessions as the graph keeps them, and the parts of the week that follow from them. */
final class SessionProperties {

    private SessionProperties() {}

    /** The properties of each session, in order. */
    static List<Map<String, @Nullable Object>> of(List<Recurrence> sessions) {
        var all = new ArrayList<Map<String, @Nullable Object>>();
        for (var session : sessions) {
            Hours hours = session.hours();
            var properties = new HashMap<String, @Nullable Object>();
            properties.put("startsOn", session.start());
            properties.put("startsAt", hours == null ? null : hours.from());
            properties.put("endsAt", hours == null ? null : hours.to());
            properties.put("rule", session.rule());
            properties.put("excluded", session.excluded().isEmpty() ? null : session.excluded());
            properties.put("position", all.size());
            all.add(properties);
        }
        return all;
    }

    /** The parts of the week, as {@code TUESDAY_MORNING}, from Monday morning on. */
    static List<String> dayParts(List<Recurrence> sessions, Collection<DayPart> others) {
        return Stream.concat(sessions.stream().flatMap(session -> session.dayParts().stream()), others.stream())
                .distinct()
                .sorted()
                .map(part -> part.day() + "_" + part.part())
                .toList();
    }

    /** The part of the week that {@code TUESDAY_MORNING} stands for. */
    static DayPart dayPart(String text) {
        int between = text.indexOf('_');
        return new DayPart(
                DayOfWeek.valueOf(text.substring(0, between)), PartOfDay.valueOf(text.substring(between + 1)));
    }

    /** A session as a row has it. */
    static Session session(Row row) {
        var from = row.optionalTime("startsAt");
        var to = row.optionalTime("endsAt").orElse(null);
        return new Session(new Recurrence(
                row.date("startsOn"),
                from.map(start -> new Hours(start, to)).orElse(null),
                Recurrence.LONDON,
                row.optionalString("rule").orElse(null),
                row.dates("excluded")));
    }
}
