package community.kith.directory.openreferral;

import community.kith.directory.json.JsonItem;
import community.kith.directory.reading.Reading;
import community.kith.sessions.DayPart;
import community.kith.sessions.OpenReferralSchedule;
import community.kith.sessions.Recurrence;
import community.kith.sessions.Timings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads when a service takes place. */
final class ServiceTimes {

    /** The day from which a schedule holds that names none. */
    private static final LocalDate USUALLY_SINCE = LocalDate.of(2026, 1, 5);

    private static final int MOST = 20;

    private final List<Recurrence> sessions = new ArrayList<>();
    private final List<DayPart> dayParts = new ArrayList<>();
    private final Set<String> words = new LinkedHashSet<>();

    /** What was found; the words are those of the feed. */
    record Found(List<Recurrence> sessions, List<DayPart> dayParts, String inWords) {}

    Found read(JsonItem service, Reading reading) {
        Stream.concat(
                        service.objects("schedules", reading).stream(),
                        service.objects("service_at_locations", new Reading()).stream()
                                .flatMap(at -> at.objects("schedules", reading).stream()))
                .limit(MOST)
                .forEach(schedule -> add(schedule, reading));
        return new Found(
                sessions.stream().distinct().limit(MOST).toList(), List.copyOf(dayParts), String.join("\n", words));
    }

    private void add(JsonItem schedule, Reading reading) {
        var fields = schedule(schedule, reading);
        var notes = KithNotes.of(field(schedule, "notes", reading));
        var exact = notes.recurrence(fields);
        if (exact.isPresent()) {
            sessions.add(exact.get());
            Optional.ofNullable(fields.description())
                    .filter(text -> !text.equals(exact.get().inWords()))
                    .ifPresent(words::add);
            return;
        }
        switch (fields.timings(USUALLY_SINCE)) {
            case Timings.NothingSaid nothing -> {}
            case Timings.Understood understood -> {
                understood.recurrences().forEach(session -> sessions.add(notes.without(session)));
                if (understood.remark() != null) {
                    words.add(understood.remark());
                }
            }
            case Timings.KeptAsText kept -> {
                dayParts.addAll(kept.dayParts());
                words.add(kept.text());
                reading.note(schedule.field("freq"), kept.reason() + " The words are kept as they are.");
            }
        }
    }

    private static OpenReferralSchedule schedule(JsonItem schedule, Reading reading) {
        return new OpenReferralSchedule(
                field(schedule, "freq", reading),
                field(schedule, "interval", reading),
                field(schedule, "byday", reading),
                field(schedule, "bymonthday", reading),
                field(schedule, "dtstart", reading),
                field(schedule, "until", reading),
                field(schedule, "count", reading),
                field(schedule, "valid_from", reading),
                field(schedule, "valid_to", reading),
                field(schedule, "opens_at", reading),
                field(schedule, "closes_at", reading),
                field(schedule, "description", reading));
    }

    private static @Nullable String field(JsonItem schedule, String name, Reading reading) {
        return schedule.plain(name, reading).orElse(null);
    }
}
