package community.kith.directory.csv;

import community.kith.directory.reading.Known;
import community.kith.directory.reading.Reading;
import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the words of a row stand for, by the rules of the mapping. */
record RowWords(Mapping mapping, Known known, CsvRow row, Reading reading) {

    /** The interests: those that words of the text name first, then those of the categories. */
    List<InterestId> interests() {
        var interests = new LinkedHashSet<InterestId>();
        Stream.concat(
                        mapping.always(Gives.INTERESTS).stream(),
                        mapping.phrases(Gives.INTERESTS).stream().flatMap(rule -> rule.meanings(row)))
                .forEach(word -> interests.addAll(known.interests(word)));
        mapping.values(Gives.INTERESTS)
                .forEach(rule -> rule.values(mapping.cell(rule.column(), row))
                        .forEach(value -> interests.addAll(interests(rule, value))));
        return List.copyOf(interests);
    }

    private List<InterestId> interests(ValueRule rule, String value) {
        var meaning = rule.meaning(value);
        if (meaning != null) {
            return meaning.stream()
                    .flatMap(word -> known.interests(word).stream())
                    .toList();
        }
        var called = known.interests(value);
        if (called.isEmpty()) {
            noteUnknown(rule, value);
        }
        return called;
    }

    /** The needs. */
    List<NeedId> needs() {
        return words(Gives.NEEDS).stream()
                .flatMap(id -> known.need(id).stream())
                .toList();
    }

    /** What helps people to take part, or is missing. */
    List<AccessFeature> access(Gives gives) {
        return constants(gives, AccessFeature.class);
    }

    /** The constants of an enum that the words stand for. */
    <E extends Enum<E>> List<E> constants(Gives gives, Class<E> type) {
        return words(gives).stream().map(word -> Enum.valueOf(type, word)).toList();
    }

    <E extends Enum<E>> Optional<E> first(Gives gives, Class<E> type) {
        return constants(gives, type).stream().findFirst();
    }

    /** All that the words stand for, each once: values of columns first, then words in texts. */
    List<String> words(Gives gives) {
        var found = new LinkedHashSet<>(mapping.always(gives));
        mapping.values(gives)
                .forEach(rule -> rule.values(mapping.cell(rule.column(), row))
                        .forEach(value -> found.addAll(meaning(rule, value))));
        mapping.phrases(gives).forEach(rule -> rule.meanings(row).forEach(found::add));
        return new ArrayList<>(found);
    }

    private List<String> meaning(ValueRule rule, String value) {
        var meaning = rule.meaning(value);
        if (meaning == null) {
            noteUnknown(rule, value);
            return List.of();
        }
        return meaning;
    }

    private void noteUnknown(ValueRule rule, String value) {
        var shown = value.length() > 80 ? value.substring(0, 80) + "…" : value;
        reading.note(
                rule.column(), "Nothing is known under “%s”. Add it to the mapping if it matters.".formatted(shown));
    }
}
