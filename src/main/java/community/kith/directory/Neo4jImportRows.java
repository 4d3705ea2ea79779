package community.kith.directory;

import community.kith.graph.Row;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How imports and their rows look in the graph. */
final class Neo4jImportRows {

    private Neo4jImportRows() {}

    static DirectoryImport directoryImport(Row row) {
        return new DirectoryImport(
                new DirectoryImportId(row.string("id")),
                row.string("source"),
                row.string("format"),
                row.constant("status", ImportStatus.class),
                row.moment("startedAt"),
                row.optionalMoment("finishedAt").orElse(null),
                row.integer("read"),
                row.integer("taken"),
                row.integer("changed"),
                row.integer("unchanged"),
                row.integer("skipped"),
                row.integer("missing"),
                row.optionalString("failure").orElse(null));
    }

    static ImportRow importRow(Row row) {
        return new ImportRow(
                row.optionalString("file").orElse(null),
                row.integer("row"),
                row.optionalString("sourceId").orElse(null),
                row.constant("verdict", RowVerdict.class),
                row.optionalString("field").orElse(null),
                row.string("message"));
    }

    static Map<String, Integer> map(Counts counts) {
        return Map.of(
                "read", counts.read(),
                "taken", counts.taken(),
                "changed", counts.changed(),
                "unchanged", counts.unchanged(),
                "skipped", counts.skipped(),
                "missing", counts.missing());
    }

    static Map<String, @Nullable Object> map(ImportRow said, int position) {
        var map = new HashMap<String, @Nullable Object>();
        map.put("file", said.file());
        map.put("row", said.row());
        map.put("sourceId", said.sourceId());
        map.put("verdict", said.verdict().name());
        map.put("field", said.field());
        map.put("message", said.message());
        map.put("position", position);
        return map;
    }

    static ZonedDateTime moment(Instant at) {
        return at.atZone(ZoneOffset.UTC);
    }
}
