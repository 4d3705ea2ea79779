package community.kith.community;

import community.kith.sessions.DayPart;
import community.kith.sessions.Hours;
import community.kith.sessions.Recurrence;
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
}
