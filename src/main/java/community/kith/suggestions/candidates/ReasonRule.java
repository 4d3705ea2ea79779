package community.kith.suggestions.candidates;

import community.kith.suggestions.life.Life;
import java.util.List;
import java.util.Optional;

/** Says whether something speaks for a thing in somebody's life, and in which words. */
@FunctionalInterface
interface ReasonRule<T> {

    Optional<Reason> speaksFor(T thing, Life life);

    /** What all of these rules have to say, in their order. */
    static <T> List<Reason> all(List<ReasonRule<T>> rules, T thing, Life life) {
        return rules.stream()
                .map(rule -> rule.speaksFor(thing, life))
                .flatMap(Optional::stream)
                .toList();
    }
}
