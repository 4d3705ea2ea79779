package community.kith.directory.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a CSV file mean. The format is written down in {@code docs/mappings.md}.
 *
 * @param source the name of the directory that the records belong to, unless the upload gives one
 * @param takes what each row is
 * @param id the columns that together are the record's id at the source
 * @param columns the column of each plain field, such as {@code name}
 * @param constants the value of fields that every row has in common
 * @param optional columns that may be missing from the file
 * @param nothing what stands in a cell for nothing, such as "NA"
 * @param filter the column by which an upload can choose rows
 * @param always what every row stands for, whatever is in it
 * @param sentences what is added to the description, with the columns in braces, such as "Part of {Parent}."
 */
public record Mapping(
        String source,
        RecordKind takes,
        List<String> id,
        Map<String, String> columns,
        @Nullable Map<String, String> constants,
        @Nullable List<String> optional,
        @Nullable List<String> nothing,
        @Nullable String filter,
        @Nullable NameLink organisation,
        @Nullable NameLink place,
        @Nullable TimingColumns timings,
        @Nullable CostColumn cost,
        @Nullable List<ValueRule> values,
        @Nullable List<PhraseRule> phrases,
        @Nullable Map<Gives, List<String>> always,
        @Nullable List<String> sentences) {

    public Mapping {
        id = List.copyOf(id);
        columns = new TreeMap<>(columns);
        constants = constants == null ? Map.of() : new TreeMap<>(constants);
        optional = copy(optional);
        nothing = copy(nothing);
        values = copy(values);
        phrases = copy(phrases);
        always = always == null ? Map.of() : new TreeMap<>(always);
        sentences = copy(sentences);
    }

    /** The columns that the file must have, in the order of the mapping. */
    Set<String> required() {
        var needed = new LinkedHashSet<String>(id);
        named().filter(Objects::nonNull).forEach(needed::add);
        needed.removeAll(orNone(optional));
        return needed;
    }

    private Stream<@Nullable String> named() {
        var links = new ArrayList<@Nullable String>(columns.values());
        links.add(filter);
        links.add(organisation == null ? null : organisation.column());
        links.add(place == null ? null : place.column());
        links.add(cost == null ? null : cost.column());
        if (timings != null) {
            links.add(timings.column());
            links.addAll(timings.days().values());
        }
        orNone(values).forEach(rule -> links.add(rule.column()));
        orNone(phrases).forEach(rule -> links.addAll(rule.columns()));
        orNone(sentences).forEach(sentence -> links.addAll(Sentence.columns(sentence)));
        return links.stream();
    }

    /** What stands for the field in this row: its column, or what every row has in common. */
    String field(String field, CsvRow row) {
        var column = columns.get(field);
        var cell = column == null ? "" : cell(column, row);
        return cell.isEmpty() ? constant(field) : cell;
    }

    /** What every row has in common for the field; empty for nothing. */
    String constant(String field) {
        return constants == null ? "" : constants.getOrDefault(field, "");
    }

    /** What stands in the column; empty also for what the mapping calls nothing. */
    String cell(String column, CsvRow row) {
        var cell = row.cell(column);
        return orNone(nothing).stream().anyMatch(cell::equalsIgnoreCase) ? "" : cell;
    }

    /** What every row stands for. */
    List<String> always(Gives gives) {
        return always == null ? List.of() : always.getOrDefault(gives, List.of());
    }

    /** The sentences of the mapping that this row can fill. */
    List<String> sentences(CsvRow row) {
        return orNone(sentences).stream()
                .flatMap(sentence -> Sentence.filled(sentence, column -> cell(column, row)).stream())
                .toList();
    }

    /** The rules about values that give this. */
    List<ValueRule> values(Gives gives) {
        return orNone(values).stream().filter(rule -> rule.gives() == gives).toList();
    }

    /** The rules about words in texts that give this. */
    List<PhraseRule> phrases(Gives gives) {
        return orNone(phrases).stream().filter(rule -> rule.gives() == gives).toList();
    }

    private static <T> List<T> copy(@Nullable Collection<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
