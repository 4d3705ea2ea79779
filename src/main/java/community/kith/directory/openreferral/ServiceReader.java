package community.kith.directory.openreferral;

import community.kith.community.DirectoryRecord;
import community.kith.community.GroupRecord;
import community.kith.community.PlaceRecord;
import community.kith.community.SourceKey;
import community.kith.directory.json.JsonItem;
import community.kith.directory.reading.Described;
import community.kith.directory.reading.Entry;
import community.kith.directory.reading.Known;
import community.kith.directory.reading.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a service of Open Referral UK 3.0 as a group with its organisation and its places. A field that is missing or mistyped costs
 * that field; a service without id or name is refused.
 */
public final class ServiceReader {

    private static final int LONGEST_ID = 300;

    private final String source;
    private final Known known;
    private final Clock clock;

    /** Reads for a directory of this name; the clock says which prices hold today. */
    public ServiceReader(String source, Known known, Clock clock) {
        this.source = source;
        this.known = known;
        this.clock = clock;
    }

    /** What one item is. */
    public Entry<Described> read(int position, JsonItem item) {
        var reading = new Reading();
        var service = item.object("service", new Reading())
                .filter(inside -> !item.has("name"))
                .orElse(item);
        var id = id(service, reading);
        var name = name(service, reading);
        if (id.isEmpty() || name.isEmpty()) {
            noteTypes(service, reading);
            return Entry.refused(position, id.orElse(null), reading.findings());
        }
        var key = new SourceKey(source, id.get());
        return Entry.taken(position, id.get(), described(key, name.get(), service, item, reading), reading.findings());
    }

    private Described described(SourceKey key, String name, JsonItem service, JsonItem item, Reading reading) {
        var today = LocalDate.now(clock);
        var organisation = new ServiceOrganisation(source).read(service, reading);
        var places = places(service, item, reading);
        var times = new ServiceTimes().read(service, reading);
        var words = new ServiceWords(known).read(service, name, reading);
        var details = new ServiceDetails(today).read(service, name, times.inWords(), words, reading);
        var group = new GroupRecord(
                key,
                details,
                times.sessions(),
                Stream.concat(times.dayParts().stream(), words.kith().dayParts().stream())
                        .toList(),
                words.interests(),
                words.needs(),
                words.lookingFor(),
                organisation.key(),
                places.isEmpty() ? null : places.getFirst().key(),
                assuredOn(service, reading, today));
        var parts = new ArrayList<DirectoryRecord>();
        organisation.record().ifPresent(parts::add);
        new ServicePlaces(source, known)
                .runners(at(service, item), new Reading()).stream()
                        .filter(runner -> !runner.key().equals(organisation.key()))
                        .forEach(parts::add);
        parts.addAll(places);
        return new Described(group, parts);
    }

    private List<PlaceRecord> places(JsonItem service, JsonItem item, Reading reading) {
        var reader = new ServicePlaces(source, known);
        return reader.read(at(service, item), service.objects("locations", reading), reading);
    }

    private static List<JsonItem> at(JsonItem service, JsonItem item) {
        return service == item ? service.objects("service_at_locations", new Reading()) : List.of(item);
    }

    private static Optional<String> id(JsonItem service, Reading reading) {
        var id = service.plain("id", reading).map(String::strip).filter(found -> !found.isEmpty());
        if (id.isEmpty()) {
            reading.note("id", "The service has no id.");
        } else if (id.get().length() > LONGEST_ID) {
            reading.note("id", "The id has more than %d characters.".formatted(LONGEST_ID));
            return Optional.empty();
        }
        return id;
    }

    private static Optional<String> name(JsonItem service, Reading reading) {
        var name = reading.line("name", service.text("name", reading).orElse(null), Reading.LONGEST_NAME);
        if (name.isEmpty()) {
            reading.note("name", "The service has no name.");
        }
        return name;
    }

    /** A service that is refused hears of its other faults too, so that they can be put right in one go. */
    private static void noteTypes(JsonItem service, Reading reading) {
        reading.website("url", service.text("url", reading).orElse(null));
        List.of("description", "email", "status", "fees").forEach(field -> service.text(field, reading));
    }

    private static @Nullable LocalDate assuredOn(JsonItem service, Reading reading, LocalDate today) {
        var assured = reading.date(
                "assured_date", service.text("assured_date", reading).orElse(null));
        if (assured.filter(day -> day.isAfter(today)).isPresent()) {
            reading.note("assured_date", "This day has not come yet, so it was left out.");
            return null;
        }
        return assured.orElse(null);
    }
}
