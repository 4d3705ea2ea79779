package community.kith.isolation;

import community.kith.people.PersonId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a circle: how it hangs together by who in it knows whom. Where nobody has written down that any two of several know
 * each other, that is not known.
 */
final class CircleShape {

    private final DrawnCircle circle;
    private final LifeFacts facts;
    private final Set<KnownPair> pairs;

    CircleShape(DrawnCircle circle, LifeFacts facts) {
        this.circle = circle;
        this.facts = facts;
        this.pairs = circle.pairs();
    }

    /** Whether it is known who knows whom; with one person or none there is nobody to ask about. */
    boolean isKnown() {
        return circle.isDrawn() && (circle.all().size() < 2 || !pairs.isEmpty());
    }

    List<Measure> measures() {
        var holes = new StructuralHoles<PersonId>();
        circle.all().stream()
                .map(KnownTie::with)
                .filter(with -> !with.equals(facts.id()))
                .forEach(with -> holes.tie(facts.id(), with, 1));
        pairs.forEach(pair -> holes.tie(pair.one(), pair.other(), 1));
        return List.of(
                measure(MeasureName.CONSTRAINT, holes.constraint(facts.id())),
                measure(MeasureName.EFFECTIVE_SIZE, holes.effectiveSize(facts.id())),
                measure(MeasureName.DENSITY, holes.density(facts.id())));
    }

    private Measure measure(MeasureName name, OptionalDouble computed) {
        @Nullable Double value = isKnown() && computed.isPresent() ? (Double) computed.getAsDouble() : null;
        return new Measure(
                name,
                value,
                value,
                value,
                null,
                isKnown() ? 1 : 0,
                circle.newest(circle.all()),
                List.of(
                        new RawSignal("people in the circle", circle.all().size(), 0),
                        new RawSignal("pairs of them who know each other", pairs.size(), 0)));
    }

    /** In how many parts that do not know each other some people stand, if only those count who are among others. */
    int parts(List<PersonId> people, Set<PersonId> through) {
        var known = neighbours(through);
        var parts = 0;
        var seen = new HashSet<PersonId>();
        for (var person : people) {
            if (seen.contains(person)) {
                continue;
            }
            parts++;
            reach(person, known, seen);
        }
        return parts;
    }

    private static void reach(PersonId from, Map<PersonId, Set<PersonId>> known, Set<PersonId> seen) {
        var next = new ArrayDeque<PersonId>(List.of(from));
        while (!next.isEmpty()) {
            var person = next.pop();
            if (seen.add(person)) {
                next.addAll(known.getOrDefault(person, Set.of()));
            }
        }
    }

    private Map<PersonId, Set<PersonId>> neighbours(Set<PersonId> through) {
        var known = new HashMap<PersonId, Set<PersonId>>();
        for (var pair : pairs) {
            if (through.contains(pair.one()) && through.contains(pair.other())) {
                known.computeIfAbsent(pair.one(), any -> new HashSet<>()).add(pair.other());
                known.computeIfAbsent(pair.other(), any -> new HashSet<>()).add(pair.one());
            }
        }
        return known;
    }
}
