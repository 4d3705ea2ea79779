package community.kith.rights.erasure;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts "somebody" in the place of a person's name in the words of others, and takes out their postcode. */
final class WordsWithout {

    private static final int SHORTEST = 2;

    private final Pattern names;

    /**
     * @param others the names of the people in the map that the words are from: a first name that one of them has, too, stays
     */
    WordsWithout(ErasedRecords.Held person, Collection<String> others) {
        var taken = new TreeSet<String>();
        others.forEach(name -> taken.add(first(name)));
        var all = new TreeSet<String>((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
        all.add(person.name());
        Stream.of(first(person.name()), person.knownAs())
                .filter(name -> !taken.contains(first(name)))
                .forEach(all::add);
        if (person.postcode() != null) {
            all.add(person.postcode());
            all.add(person.postcode().replace(" ", ""));
        }
        all.removeIf(name -> name.length() < SHORTEST);
        names = Pattern.compile(
                all.isEmpty()
                        ? "(?!)"
                        : all.stream()
                                .map(Pattern::quote)
                                .collect(joining("|", "(?<![\\p{L}\\p{M}\\p{N}])(?:", ")(?![\\p{L}\\p{M}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The same without the name: a text or a list of texts; anything else as it is. */
    Object of(Object value) {
        return switch (value) {
            case String text -> names.matcher(text).replaceAll("somebody");
            case List<?> several -> several.stream().map(this::of).toList();
            default -> value;
        };
    }

    private static String first(String name) {
        return name.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    }
}
