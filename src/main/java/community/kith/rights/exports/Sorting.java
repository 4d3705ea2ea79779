package community.kith.rights.exports;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import community.kith.rights.exports.Contents.Part;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sorts the records about a person into what is shown, what is held since it is about somebody else, and what is left out. */
final class Sorting {

    private static final int ID_LENGTH = 32;

    private final ExportId export;
    private final Map<String, PieceState> decided;
    private final NamesOfOthers others;
    private final List<HeldPiece> pieces = new ArrayList<>();

    private Sorting(ExportId export, List<KeptRecord> records, Map<String, PieceState> decided) {
        this.export = export;
        this.decided = decided;
        this.others = new NamesOfOthers(records);
    }

    /**
     * The contents of an export.
     *
     * @param decided what was decided last about pieces, by their ids
     */
    static Contents contents(ExportId export, List<KeptRecord> records, Map<String, PieceState> decided) {
        var sorting = new Sorting(export, records, decided);
        var bySection = records.stream()
                .collect(groupingBy(
                        KeptRecord::section,
                        () -> new EnumMap<>(Section.class),
                        collectingAndThen(toList(), List::copyOf)));
        var parts = new ArrayList<Part>();
        bySection.forEach((section, all) -> {
            var sorted = new ArrayList<Map<String, Object>>();
            all.forEach(record -> sorted.add(sorting.sorted(record, sorted.size() + 1)));
            parts.add(new Part(section, List.copyOf(sorted)));
        });
        return new Contents(List.copyOf(parts), List.copyOf(sorting.pieces));
    }

    private Map<String, Object> sorted(KeptRecord record, int number) {
        return record.section().ofOthers() ? whole(record, number) : byField(record, number);
    }

    private Map<String, Object> whole(KeptRecord record, int number) {
        var content = new TreeMap<String, Object>();
        record.kept().forEach((name, value) -> {
            if (record.section().treatment(name) != Treatment.LEFT_OUT) {
                content.put(name, value);
            }
        });
        content.putAll(things(record));
        content.putAll(people(record));
        return Map.of("record", held(record, number, "record", content));
    }

    private Map<String, Object> byField(KeptRecord record, int number) {
        var fields = new LinkedHashMap<String, Object>();
        record.kept().forEach((name, value) -> {
            switch (record.section().treatment(name)) {
                case SHOWN -> fields.put(name, value);
                case READ -> fields.put(name, read(record, number, name, value));
                case HELD -> fields.put(name, held(record, number, name, value));
                case LEFT_OUT -> {}
            }
        });
        things(record).forEach((name, value) -> fields.put(name, read(record, number, name, value)));
        people(record).forEach((name, value) -> fields.put(name, held(record, number, name, value)));
        return fields;
    }

    private Object read(KeptRecord record, int number, String field, Object value) {
        return others.areIn(value) ? held(record, number, field, value) : value;
    }

    private HeldPiece held(KeptRecord record, int number, String field, Object content) {
        var id = id(List.of(export.value(), record.section().name(), record.id(), field, content.toString()));
        var piece = new HeldPiece(
                id,
                "%s, %d: %s".formatted(record.section().title(), number, Plainly.field(field)),
                content,
                decided.getOrDefault(id, PieceState.HELD));
        pieces.add(piece);
        return piece;
    }

    private static Map<String, Object> things(KeptRecord record) {
        return byPart(record.things().stream()
                .map(thing -> Map.entry(thing.as(), thing.name()))
                .toList());
    }

    private static Map<String, Object> people(KeptRecord record) {
        return byPart(record.people().stream()
                .map(person -> Map.entry(person.as(), person.name()))
                .toList());
    }

    private static Map<String, Object> byPart(List<Map.Entry<String, String>> names) {
        var parts = new TreeMap<String, List<String>>();
        names.forEach(name ->
                parts.computeIfAbsent(name.getKey(), part -> new ArrayList<>()).add(name.getValue()));
        return new TreeMap<>(parts);
    }

    private static String id(List<String> what) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            what.forEach(part -> {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
