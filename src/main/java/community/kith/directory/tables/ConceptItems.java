package community.kith.directory.tables;

import community.kith.directory.json.JsonFile;
import community.kith.directory.json.JsonItem;
import community.kith.directory.reading.Entry;
import community.kith.directory.reading.Reading;
import community.kith.directory.reading.Taker;
import community.kith.directory.reading.Unreadable;
import community.kith.taxonomy.SourcedInterest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a taxonomy in SKOS as JSON-LD, in the form that OpenActive uses, with or without the prefix {@code skos:}. */
public record ConceptItems(JsonFile file) {

    private static final List<String> LISTS = List.of("concept", "concepts", "skos:hasTopConcept", "@graph");
    private static final int MOST_WORDS = 50;

    /**
     * Looks whether the file can hold a taxonomy.
     *
     * @throws Unreadable when it cannot
     */
    public ConceptItems {
        if (file.isList() || file.listCalled(LISTS).isEmpty()) {
            throw Unreadable.file(
                    "The file is no SKOS taxonomy in JSON-LD: it has no list called concept. Nothing was taken.");
        }
    }

    /** Reads each concept. */
    public void read(Taker<SourcedInterest> taker) {
        file.items(file.listCalled(LISTS).orElseThrow(), (position, concept) -> taker.take(entry(position, concept)));
    }

    private static Entry<SourcedInterest> entry(int position, JsonItem item) {
        var reading = new Reading();
        var id = value(item, "id").or(() -> value(item, "@id")).filter(found -> found.length() <= 300);
        var name = value(item, "prefLabel").flatMap(found -> reading.line("prefLabel", found, Reading.LONGEST_NAME));
        if (id.isEmpty() || name.isEmpty()) {
            var missing = id.isEmpty() ? "id" : "prefLabel";
            reading.note(missing, "The concept has no %s.".formatted(missing));
            return Entry.refused(position, id.orElse(null), reading.findings());
        }
        return Entry.taken(
                position,
                id.get(),
                new SourcedInterest(id.get(), name.get(), words(item), links(item, "broader")),
                reading.findings());
    }

    private static List<String> words(JsonItem item) {
        return Stream.of("altLabel", "hiddenLabel")
                .flatMap(field -> values(item, field))
                .map(String::strip)
                .filter(word -> !word.isEmpty() && word.length() <= Reading.LONGEST_NAME)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    private static Optional<String> value(JsonItem item, String name) {
        return values(item, name)
                .map(String::strip)
                .filter(found -> !found.isEmpty())
                .findFirst();
    }

    /** A label as plain text, or as an object with its language. */
    private static Stream<String> values(JsonItem item, String name) {
        return Stream.of(name, "skos:" + name)
                .flatMap(field -> Stream.concat(
                        item.texts(field).stream(),
                        item.objects(field, new Reading()).stream()
                                .flatMap(label -> label.text("@value", new Reading()).stream())));
    }

    private static List<String> links(JsonItem item, String name) {
        return Stream.of(name, "skos:" + name)
                .flatMap(field -> Stream.concat(
                        item.texts(field).stream(),
                        item.objects(field, new Reading()).stream()
                                .flatMap(link ->
                                        Stream.of("id", "@id").flatMap(id -> link.text(id, new Reading()).stream()))))
                .distinct()
                .toList();
    }
}
