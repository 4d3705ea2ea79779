package community.kith.directory.csv;

import community.kith.directory.reading.Reading;
import community.kith.sessions.FreeTextTimings;
import community.kith.sessions.Recurrence;
import community.kith.sessions.Timings;
import community.kith.sessions.WeekdayColumns;
import java.time.DayOfWeek;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Reads when something happens. */
record RowTimings(Mapping mapping) {

    private static final String WEEKDAY = "MONDAY to SUNDAY";

    /** What the row says, as far as it can be understood; words that say nothing about times are left alone. */
    Timings read(CsvRow row, Reading reading) {
        var columns = mapping.timings();
        if (columns == null) {
            return new Timings.NothingSaid();
        }
        var timings = columns.days().isEmpty()
                ? inWords(columns, row)
                : WeekdayColumns.read(week(columns, row), columns.from());
        if (timings instanceof Timings.KeptAsText kept && !columns.isSilent(kept.text())) {
            reading.note(field(columns), kept.reason() + " The words are kept as they are.");
        }
        return timings;
    }

    /** The same in words for a person: as the source wrote it, or from the columns of the week. */
    Optional<String> words(CsvRow row, Reading reading) {
        var columns = mapping.timings();
        var timings = read(row, reading);
        if (columns == null) {
            return reading.text("openingTimes", mapping.field("openingTimes", row), Reading.LONGEST_LINE);
        }
        return switch (timings) {
            case Timings.NothingSaid nothing -> Optional.empty();
            case Timings.KeptAsText kept -> reading.text(field(columns), kept.text(), Reading.LONGEST_LINE);
            case Timings.Understood understood ->
                Optional.of(written(columns, row).orElseGet(() -> inWords(understood)));
        };
    }

    /** As the source wrote it, when it wrote words. */
    Optional<String> written(CsvRow row) {
        return Optional.ofNullable(mapping.timings()).flatMap(columns -> written(columns, row));
    }

    private Optional<String> written(TimingColumns columns, CsvRow row) {
        return Optional.ofNullable(columns.column())
                .map(column -> mapping.cell(column, row))
                .filter(cell -> !cell.isEmpty());
    }

    private Timings inWords(TimingColumns columns, CsvRow row) {
        return FreeTextTimings.read(written(columns, row).orElse(""), columns.from());
    }

    private static String inWords(Timings.Understood understood) {
        return understood.recurrences().isEmpty()
                ? "Closed"
                : understood.recurrences().stream().map(Recurrence::inWords).collect(Collectors.joining("; "));
    }

    private Map<DayOfWeek, String> week(TimingColumns columns, CsvRow row) {
        var week = new TreeMap<DayOfWeek, String>();
        columns.days().forEach((day, column) -> week.put(day, mapping.cell(column, row)));
        return week;
    }

    private static String field(TimingColumns columns) {
        var column = columns.column();
        return column != null
                ? column
                : columns.days().values().stream().findFirst().orElse(WEEKDAY);
    }
}
