package community.kith.directory.csv;

import community.kith.community.SourceKey;
import community.kith.directory.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the records that a row names. The first that is there is taken; names that are there besides, or that match nothing, are
 * kept in words.
 */
record RowLinks(@Nullable NameLink link, Function<String, Optional<SourceKey>> find) {

    /**
     * What was found.
     *
     * @param first the first record that is there
     * @param inWords the names, when the link alone does not say all
     */
    record Found(@Nullable SourceKey first, List<String> inWords) {

        Found {
            inWords = List.copyOf(inWords);
        }

        /** The description with the names added where the link alone does not say all. */
        Optional<String> addTo(Optional<String> description, String label) {
            if (inWords.isEmpty()) {
                return description;
            }
            var sentence = label + ": " + String.join("; ", inWords) + ".";
            return Optional.of(description.map(text -> text + "\n\n" + sentence).orElse(sentence));
        }
    }

    Found read(Mapping mapping, CsvRow row, Reading reading) {
        if (link == null) {
            return new Found(null, List.of());
        }
        var names = link.names(mapping.cell(link.column(), row));
        var found = new ArrayList<SourceKey>();
        for (var name : names) {
            var key = find.apply(name);
            key.ifPresentOrElse(found::add, () -> reading.note(link.column(), unknown(name)));
        }
        var plain = names.size() <= 1 && found.size() == names.size();
        return new Found(found.isEmpty() ? null : found.getFirst(), plain ? List.of() : names);
    }

    private static String unknown(String name) {
        var shown = name.length() > 80 ? name.substring(0, 80) + "…" : name;
        return "No record of this directory is called “%s”; the name is kept in words.".formatted(shown);
    }
}
