package community.kith.directory;

import community.kith.directory.csv.CsvPostcodes;
import community.kith.directory.csv.JsonMappings;
import community.kith.directory.json.JsonFile;
import community.kith.directory.reading.TextFile;
import community.kith.directory.reading.Unreadable;
import community.kith.directory.tables.ConceptItems;
import community.kith.directory.tables.NeighbourhoodFeatures;
import community.kith.taxonomy.LoadingInterests;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a whole file before anything of it is taken, and gets the work ready. */
@Component
class Preparing {

    private static final List<String> FORMATS =
            List.of("open-referral-uk", "postcodes", "neighbourhoods", "taxonomy", "csv");

    private final PreparingRecords records;
    private final Tables tables;
    private final LoadingInterests interests;

    Preparing(PreparingRecords records, Tables tables, LoadingInterests interests) {
        this.records = records;
        this.tables = tables;
        this.interests = interests;
    }

    /**
     * The work that was asked for.
     *
     * @throws Unreadable when something is missing from the request or the file cannot be used
     */
    Work<?> work(ImportRequest request) {
        var feed = request.feed();
        var file = request.file();
        if (feed != null && file != null) {
            throw new Unreadable("feed", "Send either a file or the name of a feed, not both.");
        }
        if (feed != null) {
            return records.feed(feed);
        }
        if (file == null) {
            throw new Unreadable(
                    "file", "Send a file as the part “file”, or name a configured feed as the part “feed”.");
        }
        return request.mapping() != null || request.mappingFile() != null
                ? records.rows(request, file)
                : ofFormat(request, file);
    }

    private Work<?> ofFormat(ImportRequest request, Path file) {
        var format = format(request.format());
        if (request.filter() != null) {
            throw new Unreadable("filter", "Rows can be chosen only with a mapping that names a column for it.");
        }
        if (format.equals("csv")) {
            throw new Unreadable(
                    "mapping",
                    "A CSV file needs a mapping: %s. Or send one of your own as mappingFile.".formatted(mappings()));
        }
        if (format.equals("postcodes")) {
            TextFile.check(file);
            return postcodes(file, request.source());
        }
        var source = SourceName.needed(request.source());
        TextFile.check(file);
        return switch (format) {
            case "neighbourhoods" -> neighbourhoods(file, source);
            case "taxonomy" -> new TaxonomyWork(source, new ConceptItems(JsonFile.check(file)), interests);
            default -> records.services(file, source);
        };
    }

    private Work<?> postcodes(Path file, @Nullable String source) {
        new CsvPostcodes().check(file);
        return new TableWork<>(
                source == null ? "Postcodes" : SourceName.of(source),
                "postcodes",
                Tables.POSTCODES,
                taker -> new CsvPostcodes().read(file, taker),
                tables::takePostcodes);
    }

    private Work<?> neighbourhoods(Path file, String source) {
        var features = new NeighbourhoodFeatures(JsonFile.check(file), source);
        return new TableWork<>(
                source, "neighbourhoods", Tables.NEIGHBOURHOODS, features::read, tables::takeNeighbourhoods);
    }

    private static String format(@Nullable String format) {
        var formats = String.join(", ", FORMATS);
        if (format == null) {
            throw new Unreadable(
                    "format", "Say what the file is: a format (%s) or a mapping (%s).".formatted(formats, mappings()));
        }
        if (!FORMATS.contains(format)) {
            throw new Unreadable("format", "There is no such format. There are: %s.".formatted(formats));
        }
        return format;
    }

    private static String mappings() {
        return String.join(", ", JsonMappings.SHIPPED);
    }
}
