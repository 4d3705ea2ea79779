package community.kith.community;

import static java.util.stream.Collectors.toMap;

import community.kith.graph.Graph;
import community.kith.graph.Ids;
import community.kith.graph.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * What directories say, in the graph. A node remembers in {@code sourceHash} what its record said, and in {@code sourceFields} which
 * fields the record spoke about, so that a field which the directory takes back goes and one that only a team filled in stays.
 */
@Transactional
abstract class Neo4jDirectoryRecords<R extends DirectoryRecord> implements DirectoryRecords<R> {

    /**
     * The statements for one kind of record.
     *
     * @param known what is known of some records
     * @param put writes records
     * @param keys the keys of a source, a page at a time
     * @param mark marks records as missing since a day, or, without a day, as there
     */
    record Statements(Graph.Statement known, Graph.Statement put, Graph.Statement keys, Graph.Statement mark) {}

    private static final String KEYS = "sourceKeys";

    private final Statements statements;
    private final Ids ids;
    private final Map<String, Object> unsaid;

    /** @param unsaid the values of fields that are always there, for a record that says nothing about them */
    Neo4jDirectoryRecords(Statements statements, Ids ids, Map<String, Object> unsaid) {
        this.statements = statements;
        this.ids = ids;
        this.unsaid = unsaid;
    }

    /** The fields that a record speaks about, by the name of the property. */
    abstract Map<String, Object> fields(R record);

    /**
     * What else the statement needs to know of a record.
     *
     * @param spokeAbout the fields that it spoke about before
     */
    abstract Map<String, @Nullable Object> links(R record, Set<String> spokeAbout);

    /** Tells whoever follows what is written. */
    void written(List<String> idsOfNodes) {}

    /** Hears of records that were merged into others, and that their directory still has. What they say is not taken. */
    void stillThere(List<R> merged) {}

    @Override
    public Map<SourceKey, Receipt> receive(List<R> batch) {
        var known = known(batch.stream().map(DirectoryRecord::key).toList());
        var receipts = new LinkedHashMap<SourceKey, Receipt>();
        var toPut = new ArrayList<Map<String, @Nullable Object>>();
        var thereAgain = new ArrayList<SourceKey>();
        var merged = new ArrayList<R>();
        for (var record : batch) {
            var before = known.getOrDefault(record.key(), Known.NOTHING);
            var receipt = before.receipt(record.hash());
            if (receipts.put(record.key(), receipt) != null) {
                throw new IllegalArgumentException(
                        "Twice in one batch: a record of " + record.key().source());
            }
            if (before.merged()) {
                merged.add(record);
            } else if (receipt != Receipt.UNCHANGED) {
                toPut.add(row(record, before));
            } else if (before.missing()) {
                thereAgain.add(record.key());
            }
        }
        if (!toPut.isEmpty()) {
            statements.put().with("rows", toPut).run();
            written(toPut.stream().map(row -> String.valueOf(row.get("id"))).toList());
        }
        mark(thereAgain, null);
        if (!merged.isEmpty()) {
            stillThere(merged);
        }
        return receipts;
    }

    @Override
    public List<SourceKey> markMissing(String source, Set<SourceKey> seen, LocalDate on) {
        var missing = keys(source).stream().filter(key -> !seen.contains(key)).toList();
        mark(missing, on);
        return missing;
    }

    private Map<SourceKey, Known> known(Collection<SourceKey> keys) {
        return statements.known().with(KEYS, texts(keys)).list(Known::of).stream()
                .collect(toMap(Known::key, known -> known));
    }

    private Map<String, @Nullable Object> row(R record, Known before) {
        var said = fields(record);
        var fields = new HashMap<String, @Nullable Object>(before.isNew() ? unsaid : Map.of());
        before.fields().forEach(field -> fields.put(field, unsaid.get(field)));
        fields.putAll(said);
        var row = new HashMap<String, @Nullable Object>(links(record, before.fields()));
        row.put("id", before.isNew() ? ids.next() : before.id());
        row.put("sourceKey", record.key().text());
        row.put("source", record.key().source());
        row.put("sourceId", record.key().sourceId());
        row.put("sourceHash", record.hash());
        row.put("sourceFields", said.keySet().stream().sorted().toList());
        row.put("fields", fields);
        return row;
    }

    private List<SourceKey> keys(String source) {
        var all = new ArrayList<SourceKey>();
        var prefix = SourceKey.prefix(source);
        var after = prefix;
        while (true) {
            var page = statements
                    .keys()
                    .with("prefix", prefix)
                    .with("after", after)
                    .list(row -> row.string("sourceKey"));
            if (page.isEmpty()) {
                return all;
            }
            page.stream().map(SourceKey::parse).forEach(all::add);
            after = page.getLast();
        }
    }

    private void mark(List<SourceKey> keys, @Nullable LocalDate missingOn) {
        if (!keys.isEmpty()) {
            statements.mark().with(KEYS, texts(keys)).with("on", missingOn).run();
        }
    }

    private static List<String> texts(Collection<SourceKey> keys) {
        return keys.stream().map(SourceKey::text).toList();
    }

    /** Null stays null. */
    static @Nullable String text(@Nullable SourceKey key) {
        return key == null ? null : key.text();
    }

    /** What is known of a record. */
    private record Known(SourceKey key, String id, String hash, Set<String> fields, boolean missing, boolean merged) {

        static final Known NOTHING = new Known(new SourceKey("none", "none"), "", "", Set.of(), false, false);

        static Known of(Row row) {
            return new Known(
                    SourceKey.parse(row.string("sourceKey")),
                    row.string("id"),
                    row.optionalString("sourceHash").orElse(""),
                    Set.copyOf(row.strings("sourceFields")),
                    row.truth("missing"),
                    row.truth("merged"));
        }

        boolean isNew() {
            return this.equals(NOTHING);
        }

        Receipt receipt(String hashNow) {
            if (merged) {
                return Receipt.UNCHANGED;
            }
            return isNew() ? Receipt.TAKEN : hash.equals(hashNow) ? Receipt.UNCHANGED : Receipt.CHANGED;
        }
    }
}
