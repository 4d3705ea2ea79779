package community.kith.directory;

import community.kith.directory.reading.Entry;
import community.kith.directory.reading.Finding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a batch of an import, what it has to say about it, and how far it is, all or nothing. */
@Component
class WritingBatches {

    private final DirectoryImports imports;
    private final Clock clock;

    WritingBatches(DirectoryImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    /** Writes a batch; says how far the import is then. */
    @Transactional
    public <T> Progress write(DirectoryImportId id, Work<T> work, List<Entry<T>> batch, Progress before) {
        var records = batch.stream().flatMap(entry -> entry.content().stream()).toList();
        var tally = records.isEmpty() ? Tally.of(0, 0, 0) : work.take(records);
        var refused = batch.size() - records.size();
        var counts = before.counts().plus(tally.counts()).plus(Counts.of(0, 0, 0, refused));
        return report(id, before, counts, rows(work, batch, tally));
    }

    /** Marks what is missing. */
    @Transactional
    public Progress close(DirectoryImportId id, Work<?> work, Set<String> present, boolean complete, Progress before) {
        var missing = work.missing(present, complete);
        var rows = missing.stream().map(WritingBatches::missing).toList();
        return report(id, before, before.counts().plus(new Counts(0, 0, 0, 0, 0, missing.size())), rows);
    }

    private Progress report(DirectoryImportId id, Progress before, Counts counts, List<ImportRow> rows) {
        var kept = before.room(rows);
        imports.report(id, counts, kept, before.rows(), clock.instant());
        return new Progress(counts, before.rows() + kept.size());
    }

    private static <T> List<ImportRow> rows(Work<T> work, List<Entry<T>> batch, Tally tally) {
        var rows = new ArrayList<ImportRow>();
        var at = 0;
        for (var entry : batch) {
            if (entry.content().isEmpty()) {
                rows.add(row(work, entry, RowVerdict.SKIPPED, entry.reason()));
                continue;
            }
            var refusal = tally.refused().get(at);
            if (refusal != null) {
                rows.add(row(work, entry, RowVerdict.SKIPPED, refusal));
            } else {
                Stream.concat(
                                entry.findings().stream(),
                                Stream.ofNullable(tally.noted().get(at)))
                        .forEach(finding -> rows.add(row(work, entry, RowVerdict.UNRESOLVED, finding)));
            }
            at++;
        }
        return rows;
    }

    private static ImportRow row(Work<?> work, Entry<?> entry, RowVerdict verdict, Finding finding) {
        return new ImportRow(
                work.file(),
                entry.row(),
                work.keepsIds() ? entry.sourceId() : null,
                verdict,
                finding.about().orElse(null),
                finding.message());
    }

    private static ImportRow missing(String sourceId) {
        return new ImportRow(
                null,
                0,
                sourceId,
                RowVerdict.MISSING,
                null,
                "The directory no longer has this record. It is marked as missing and not deleted.");
    }
}
