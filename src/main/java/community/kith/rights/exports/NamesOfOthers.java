package community.kith.rights.exports;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says whether words name one of the people in the records: by the whole name, the first, or what they are called. */
final class NamesOfOthers {

    private static final int SHORTEST = 2;

    private final Pattern names;

    NamesOfOthers(List<KeptRecord> records) {
        var all = new TreeSet<String>();
        records.stream()
                .flatMap(record -> record.people().stream())
                .forEach(person -> names(person)
                        .map(String::strip)
                        .filter(name -> name.length() >= SHORTEST)
                        .forEach(all::add));
        names = Pattern.compile(
                all.isEmpty()
                        ? "(?!)"
                        : all.stream()
                                .map(Pattern::quote)
                                .collect(joining("|", "(?<![\\p{L}\\p{M}])(?:", ")(?![\\p{L}\\p{M}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** In a text, or in any text of a list. */
    boolean areIn(Object words) {
        return words instanceof List<?> several
                ? several.stream().anyMatch(this::areIn)
                : names.matcher(String.valueOf(words)).find();
    }

    private static Stream<String> names(KeptRecord.Mention person) {
        var first = person.name().split("\\s+", 2)[0];
        return person.knownAs() == null
                ? Stream.of(person.name(), first)
                : Stream.of(person.name(), first, person.knownAs());
    }
}
