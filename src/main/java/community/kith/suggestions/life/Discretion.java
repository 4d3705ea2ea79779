package community.kith.suggestions.life;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.regex.Pattern;

/** Keeps words that people wrote from naming somebody who must not be named. */
final class Discretion {

    private static final Pattern NOBODY = Pattern.compile("(?!)");

    private final Pattern names;

    Discretion(Collection<String> unspoken) {
        var each = unspoken.stream()
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .map(Pattern::quote)
                .collect(joining("|"));
        names = each.isEmpty()
                ? NOBODY
                : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + each + ")(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    }

    boolean allows(String words) {
        return !names.matcher(words).find();
    }
}
