package community.kith.gaps;

import static java.util.stream.Collectors.toMap;

import community.kith.taxonomy.InterestId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Interests and what they are part of. */
final class Families {

    private Families() {}

    /** Those of lines such as {@code choir > singing}; an interest of its own stands alone. */
    static Map<InterestId, Term> of(String... lines) {
        var broader = new HashMap<String, List<String>>();
        for (var line : lines) {
            var sides = line.split(" > ", 2);
            var wider = broader.computeIfAbsent(sides[0], name -> new ArrayList<>());
            Stream.of(sides).skip(1).forEach(wider::add);
        }
        return broader.keySet().stream()
                .map(name -> new Term(new InterestId(name), name, wider(name, broader)))
                .collect(toMap(Term::id, Function.identity()));
    }

    private static List<Term.Wider> wider(String name, Map<String, List<String>> broader) {
        var found = new HashMap<String, Term.Wider>();
        climb(name, 1, broader, found);
        return found.values().stream()
                .sorted(Comparator.comparingInt(Term.Wider::steps)
                        .thenComparing(each -> each.id().value()))
                .toList();
    }

    private static void climb(
            String name, int steps, Map<String, List<String>> broader, Map<String, Term.Wider> found) {
        for (var above : broader.getOrDefault(name, List.of())) {
            found.merge(
                    above,
                    new Term.Wider(new InterestId(above), above, steps, steps),
                    (one, other) -> new Term.Wider(
                            one.id(),
                            one.name(),
                            Math.min(one.steps(), other.steps()),
                            Math.max(one.furthest(), other.furthest())));
            climb(above, steps + 1, broader, found);
        }
    }
}
