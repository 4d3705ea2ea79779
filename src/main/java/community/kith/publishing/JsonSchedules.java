package community.kith.publishing;

import community.kith.sessions.Recurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a group meets, as the standard's schedules. The standard repeats by weeks and months; what repeats otherwise is told in
 * words, with the rule as calendars write it in the notes.
 */
final class JsonSchedules {

    private static final Set<String> SAYABLE =
            Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT", "WKST");
    private static final String EVERY_DAY = "MO,TU,WE,TH,FR,SA,SU";

    private JsonSchedules() {}

    /**
     * All of a group.
     *
     * @param timings what its source wrote; it may narrow the dates, so that it stands with each of them
     */
    static List<Map<String, Object>> of(String groupId, List<Recurrence> sessions, @Nullable String timings) {
        if (sessions.isEmpty()) {
            return timings == null
                    ? List.of()
                    : List.of(start(groupId, "words", timings).map());
        }
        return IntStream.range(0, sessions.size())
                .mapToObj(at -> schedule(groupId, at, sessions.get(at), timings))
                .toList();
    }

    private static Map<String, Object> schedule(String groupId, int at, Recurrence session, @Nullable String timings) {
        var whole = session.rule();
        var rule = whole == null ? Map.<String, String>of() : parts(whole);
        var hours = session.hours();
        if (whole != null && !isSayable(rule)) {
            return start(groupId, String.valueOf(at), timings == null ? session.inWords() : timings)
                    .with("valid_from", session.start().toString())
                    .with("opens_at", hours == null ? null : text(hours.from()))
                    .with("closes_at", hours == null || hours.to() == null ? null : text(hours.to()))
                    .with("notes", notes(session, whole))
                    .map();
        }
        var daily = "DAILY".equals(rule.get("FREQ"));
        var exact = !daily && !rule.containsKey("COUNT");
        return start(groupId, String.valueOf(at), timings)
                .with("valid_to", last(session, rule))
                .with("dtstart", first(session).toString())
                .with("freq", daily ? "WEEKLY" : rule.get("FREQ"))
                .with("interval", rule.containsKey("INTERVAL") ? Integer.valueOf(rule.get("INTERVAL")) : null)
                .with("byday", daily ? rule.getOrDefault("BYDAY", EVERY_DAY) : rule.get("BYDAY"))
                .with("bymonthday", rule.get("BYMONTHDAY"))
                .with("opens_at", hours == null ? null : text(hours.from()))
                .with("closes_at", hours == null || hours.to() == null ? null : text(hours.to()))
                .with("notes", notes(session, exact ? null : whole))
                .map();
    }

    private static JsonFields start(String groupId, String part, @Nullable String description) {
        return new JsonFields()
                .with("id", PublishedIds.part(groupId, "schedule/" + part))
                .with("service_id", groupId)
                .with("description", description);
    }

    private static Map<String, String> parts(String rule) {
        return Stream.of(rule.split(";"))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part.length > 1 ? part[1] : ""));
    }

    private static boolean isSayable(Map<String, String> rule) {
        var often = rule.getOrDefault("FREQ", "");
        var simplyDaily = often.equals("DAILY")
                && rule.getOrDefault("INTERVAL", "1").equals("1")
                && !rule.containsKey("BYMONTHDAY");
        return SAYABLE.containsAll(rule.keySet())
                && (often.equals("WEEKLY") || often.equals("MONTHLY") || simplyDaily)
                && rule.getOrDefault("WKST", "MO").equals("MO");
    }

    /** The first date, since the standard has its schedules begin on one. */
    private static LocalDate first(Recurrence session) {
        return session.nextDates(session.start(), 1).stream().findFirst().orElse(session.start());
    }

    private static @Nullable String last(Recurrence session, Map<String, String> rule) {
        var until = rule.get("UNTIL");
        if (until != null) {
            return LocalDate.parse(until.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE)
                    .toString();
        }
        if (rule.containsKey("COUNT")) {
            var dates = session.nextDates(session.start(), Recurrence.MOST_DATES);
            return dates.isEmpty() ? null : dates.getLast().toString();
        }
        return null;
    }

    /** On which days it does not happen, and the rule as calendars write it where the fields do not say all of it. */
    private static @Nullable String notes(Recurrence session, @Nullable String rule) {
        var excluded = session.excluded().isEmpty()
                ? null
                : session.excluded().stream()
                        .map(LocalDate::toString)
                        .collect(Collectors.joining(", ", "Not on ", "."));
        var notes = Stream.of(excluded, rule == null ? null : "RRULE:" + rule)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" "));
        return notes.isEmpty() ? null : notes;
    }

    private static String text(LocalTime time) {
        return time.toString();
    }
}
