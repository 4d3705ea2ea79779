package community.kith.directory;

import community.kith.directory.csv.CsvReader;
import community.kith.directory.csv.JsonMappings;
import community.kith.directory.json.JsonFile;
import community.kith.directory.openreferral.Feed;
import community.kith.directory.openreferral.ServiceFile;
import community.kith.directory.openreferral.ServiceReader;
import community.kith.directory.reading.TextFile;
import community.kith.directory.reading.Unreadable;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gets the work ready for places, groups and organisations. */
@Component
class PreparingRecords {

    private static final Set<RecordSort> WITH_A_SERVICE = EnumSet.of(RecordSort.ORGANISATION, RecordSort.PLACE);

    private final Vocabulary vocabulary;
    private final Shelves shelves;
    private final Absences absences;
    private final Feeds feeds;
    private final Clock clock;

    PreparingRecords(Vocabulary vocabulary, Shelves shelves, Absences absences, Feeds feeds, Clock clock) {
        this.vocabulary = vocabulary;
        this.shelves = shelves;
        this.absences = absences;
        this.feeds = feeds;
        this.clock = clock;
    }

    /** Rows of a CSV file, through a mapping. */
    Work<?> rows(ImportRequest request, Path file) {
        var sent = request.mappingFile();
        var shipped = request.mapping();
        if (sent != null && shipped != null) {
            throw new Unreadable("mapping", "Send either the name of a mapping or a mappingFile, not both.");
        }
        var mapping = sent != null ? JsonMappings.sent(sent) : JsonMappings.shipped(String.valueOf(shipped));
        var given = request.source();
        var reader = CsvReader.of(mapping, given == null ? null : SourceName.of(given), request.filter());
        SourceName.of(reader.source());
        TextFile.check(file);
        reader.check(file);
        return work(new RecordsWork.Plan(
                reader.source(),
                shipped == null ? "csv" : shipped,
                reader.scope(),
                RecordSort.valueOf(reader.takes()),
                Set.of(),
                taker -> reader.read(file, vocabulary.now(), taker)));
    }

    /** Services of an Open Referral UK file. */
    Work<?> services(Path file, String source) {
        var services = ServiceFile.of(JsonFile.check(file));
        return work(new RecordsWork.Plan(
                source,
                "open-referral-uk",
                "",
                RecordSort.GROUP,
                WITH_A_SERVICE,
                taker -> services.read(reader(source), taker)));
    }

    /** Services of a feed that is configured. */
    Work<?> feed(String name) {
        var settings = feeds.called(name);
        var given = settings.source();
        var source = SourceName.of(given == null ? name : given);
        return work(new RecordsWork.Plan(
                source,
                "open-referral-uk, feed " + name,
                "",
                RecordSort.GROUP,
                WITH_A_SERVICE,
                taker -> new Feed(settings).read(reader(source), taker)));
    }

    private ServiceReader reader(String source) {
        return new ServiceReader(source, vocabulary.now(), clock);
    }

    private Work<?> work(RecordsWork.Plan plan) {
        return new RecordsWork(plan, shelves, absences);
    }
}
