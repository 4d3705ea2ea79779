package community.kith.directory;

import community.kith.community.DirectoryRecord;
import community.kith.community.DirectoryRecords;
import community.kith.community.Receipt;
import community.kith.directory.reading.Described;
import community.kith.directory.reading.Taker;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes places, groups and organisations. What comes along with a record is taken once in an import, the first time. */
final class RecordsWork implements Work<Described> {

    private final Plan plan;
    private final Shelves shelves;
    private final Absences absences;
    private final Set<RecordSort.Key> partsTaken = new HashSet<>();
    private final Map<RecordSort, Set<String>> came = new EnumMap<>(RecordSort.class);

    /**
     * What to read.
     *
     * @param filter which rows are read; empty for all
     * @param sort what the records are
     * @param alongside what can come along with them
     */
    record Plan(
            String source,
            String format,
            String filter,
            RecordSort sort,
            Set<RecordSort> alongside,
            Consumer<Taker<Described>> reader) {}

    RecordsWork(Plan plan, Shelves shelves, Absences absences) {
        this.plan = plan;
        this.shelves = shelves;
        this.absences = absences;
    }

    @Override
    public String source() {
        return plan.source();
    }

    @Override
    public String format() {
        return plan.filter().isEmpty() ? plan.format() : plan.format() + ", " + plan.filter();
    }

    @Override
    public int batch() {
        return DirectoryRecords.BATCH;
    }

    @Override
    public void read(Taker<Described> taker) {
        plan.reader().accept(taker);
    }

    @Override
    public Tally take(List<Described> batch) {
        var parts = new ArrayList<List<RecordSort.Key>>();
        var records = new LinkedHashMap<RecordSort.Key, DirectoryRecord>();
        for (var described : batch) {
            parts.add(add(described, records));
        }
        records.keySet()
                .forEach(key -> came.computeIfAbsent(key.sort(), sort -> new HashSet<>())
                        .add(key.key().sourceId()));
        var receipts = shelves.receive(records.values());
        var counts = Counts.NONE;
        for (var at = 0; at < batch.size(); at++) {
            var own = receipts.getOrDefault(RecordSort.Key.of(batch.get(at).record()), Receipt.UNCHANGED);
            counts = counts.plus(count(own, parts.get(at).stream().anyMatch(part -> isNews(receipts.get(part)))));
        }
        return new Tally(counts, Map.of());
    }

    /** Adds a record with those of its parts that no record before brought along; says which these are. */
    private List<RecordSort.Key> add(Described described, Map<RecordSort.Key, DirectoryRecord> records) {
        var fresh = new ArrayList<RecordSort.Key>();
        for (var part : described.parts()) {
            var key = RecordSort.Key.of(part);
            if (partsTaken.add(key)) {
                records.put(key, part);
                fresh.add(key);
            }
        }
        records.put(RecordSort.Key.of(described.record()), described.record());
        return fresh;
    }

    private static boolean isNews(@Nullable Receipt receipt) {
        return receipt == Receipt.TAKEN || receipt == Receipt.CHANGED;
    }

    private static Counts count(Receipt own, boolean partsAreNews) {
        return switch (own) {
            case TAKEN -> Counts.of(1, 0, 0, 0);
            case CHANGED -> Counts.of(0, 1, 0, 0);
            case UNCHANGED -> partsAreNews ? Counts.of(0, 1, 0, 0) : Counts.of(0, 0, 1, 0);
        };
    }

    @Override
    public List<String> missing(Set<String> present, boolean complete) {
        var missing = new ArrayList<>(absences.mark(plan.source(), plan.sort(), plan.filter(), present));
        absences.remember(plan.source(), plan.sort(), plan.filter(), came.getOrDefault(plan.sort(), Set.of()));
        if (complete) {
            plan.alongside().stream()
                    .sorted()
                    .forEach(sort -> missing.addAll(
                            absences.mark(plan.source(), sort, plan.filter(), came.getOrDefault(sort, Set.of()))));
        }
        return missing;
    }
}
