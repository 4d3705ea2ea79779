package community.kith.circlefiles;

import community.kith.directory.csv.CsvRow;
import community.kith.directory.csv.Sentence;
import community.kith.directory.reading.Numbers;
import community.kith.directory.reading.Reading;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The fields of one row of a file, through its mapping. What cannot be used is noted and left out; what is not said is empty. */
record RowFields(CircleMapping mapping, FileMapping file, CsvRow row, Reading reading) {

    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
    private static final Map<String, Boolean> TRUTHS =
            Map.of("true", true, "yes", true, "1", true, "false", false, "no", false, "0", false);

    /** What stands in the column; empty also for what the mapping calls nothing. */
    String cell(String column) {
        var cell = row.cell(column);
        if (mapping.isNothing(cell)) {
            return "";
        }
        return mapping.guarded() && GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** The id that stands in some columns; empty for none. */
    String id(List<String> columns) {
        var parts = columns.stream()
                .map(column -> cell(column).replaceAll("\\s+", " "))
                .toList();
        return parts.stream().anyMatch(String::isEmpty) ? "" : String.join(", ", parts);
    }

    /** Whether the mapping leaves the row out. */
    boolean isLeftOut() {
        return file.leftOut().entrySet().stream()
                .anyMatch(rule -> rule.getValue().stream().anyMatch(cell(rule.getKey())::equalsIgnoreCase));
    }

    /** What a report calls the field. */
    String about(String field) {
        return rule(field).map(FieldRule::about).orElse(field);
    }

    Optional<String> line(String field, int longest) {
        return rule(field)
                .flatMap(rule -> reading.line(rule.about(), value(rule).orElse(null), longest));
    }

    Optional<Integer> whole(String field, int least, int most) {
        return rule(field)
                .flatMap(rule -> reading.whole(rule.about(), value(rule).orElse(null), least, most));
    }

    /** A day that has come already. */
    Optional<LocalDate> past(String field, LocalDate today) {
        return rule(field).flatMap(rule -> {
            var date = reading.date(rule.about(), value(rule).orElse(null));
            if (date.isPresent() && date.get().isAfter(today)) {
                reading.note(rule.about(), "This day has not come yet, so it was left out. Give a day up to today.");
                return Optional.empty();
            }
            return date;
        });
    }

    Optional<Boolean> truth(String field) {
        return rule(field)
                .flatMap(rule -> value(rule).flatMap(value -> {
                    var truth = Optional.ofNullable(TRUTHS.get(value.toLowerCase(Locale.ROOT)));
                    if (truth.isEmpty()) {
                        reading.note(rule.about(), "This should be true or false, so it was left out.");
                    }
                    return truth;
                }));
    }

    <E extends Enum<E>> Optional<E> constant(String field, Class<E> type) {
        return rule(field).flatMap(rule -> value(rule).flatMap(value -> constant(rule, value, type)));
    }

    <E extends Enum<E>> List<E> constants(String field, Class<E> type) {
        return texts(field).stream()
                .flatMap(value -> rule(field).flatMap(rule -> constant(rule, value, type)).stream())
                .toList();
    }

    /** Every value that holds, of columns that are looked at in turn or by the beginning of their names. */
    List<String> texts(String field) {
        return rule(field).stream().flatMap(this::all).toList();
    }

    private Optional<FieldRule> rule(String field) {
        return Optional.ofNullable(file.rules().get(field));
    }

    private <E extends Enum<E>> Optional<E> constant(FieldRule rule, String value, Class<E> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        var name = value.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
        if (!names.contains(name)) {
            reading.note(
                    rule.about(),
                    "This says nothing that Kith knows, so it was left out. It can say: %s."
                            .formatted(String.join(", ", names)));
            return Optional.empty();
        }
        return Optional.of(Enum.valueOf(type, name));
    }

    private Optional<String> value(FieldRule rule) {
        return all(rule)
                .findFirst()
                .or(() -> Optional.ofNullable(rule.otherwise()).flatMap(text -> Sentence.filled(text, this::cell)));
    }

    private Stream<String> all(FieldRule rule) {
        return Stream.of(inColumn(rule), inTurn(rule), byPrefix(rule)).flatMap(values -> values);
    }

    private Stream<String> inColumn(FieldRule rule) {
        var cell = rule.column() == null ? "" : cell(rule.column());
        if (cell.isEmpty()) {
            return Stream.of();
        }
        if (rule.before() != null) {
            return years(rule, cell, rule.before());
        }
        if (rule.meanings().isEmpty()) {
            return Stream.of(cell);
        }
        var meaning = rule.meanings().entrySet().stream()
                .filter(word -> word.getKey().equalsIgnoreCase(cell))
                .map(Map.Entry::getValue)
                .findFirst();
        if (meaning.isEmpty()) {
            reading.note(
                    rule.about(),
                    "The mapping does not know this word, so it was left out. It knows: %s."
                            .formatted(String.join(", ", rule.meanings().keySet())));
        }
        return meaning.filter(Predicate.not(String::isEmpty)).stream();
    }

    private Stream<String> years(FieldRule rule, String cell, int year) {
        var number = Numbers.decimal(cell).filter(years -> years >= 0 && years < 150);
        if (number.isEmpty()) {
            reading.note(rule.about(), "This should be a number of years, so it was left out.");
        }
        return number.map(years -> String.valueOf(year - years.intValue())).stream();
    }

    private Stream<String> inTurn(FieldRule rule) {
        return rule.whens().stream()
                .filter(when -> when.holds(cell(when.column())))
                .map(FieldRule.When::means);
    }

    private Stream<String> byPrefix(FieldRule rule) {
        var prefix = rule.prefix();
        if (prefix == null) {
            return Stream.of();
        }
        var start = CsvRow.name(prefix);
        return row.positions().keySet().stream()
                .filter(column -> column.startsWith(start))
                .filter(column -> Objects.equals(TRUTHS.get(cell(column).toLowerCase(Locale.ROOT)), true))
                .sorted()
                .map(column -> column.substring(start.length()))
                .toList()
                .stream();
    }
}
