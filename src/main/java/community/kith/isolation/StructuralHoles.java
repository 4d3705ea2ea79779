package community.kith.isolation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Burt's constraint and effective size, and density, around one point of a graph whose ties have weights and may have directions; as NetworkX
 * computes them. A tie both ways is two ties.
 *
 * @param <T> what stands at a point
 */
final class StructuralHoles<T> {

    private final Map<T, Around<T>> points = new HashMap<>();
    private final Around<T> nobody = new Around<>();

    /** Adds a tie from one to another; what is there already is added to. */
    StructuralHoles<T> tie(T from, T to, double weight) {
        if (from.equals(to) || weight <= 0) {
            throw new IllegalArgumentException("A tie is between two, with a weight above 0, not " + weight);
        }
        points.computeIfAbsent(from, any -> new Around<>()).add(to, weight);
        points.computeIfAbsent(to, any -> new Around<>()).add(from, weight);
        return this;
    }

    /** How far everything that somebody has is invested in people who know each other; nothing where they have nobody. */
    OptionalDouble constraint(T ego) {
        return neighbours(ego).stream()
                .mapToDouble(other -> {
                    var indirect = neighbours(other).stream()
                            .mapToDouble(between -> share(ego, between) * share(between, other))
                            .sum();
                    var invested = share(ego, other) + indirect;
                    return invested * invested;
                })
                .reduce(Double::sum);
    }

    /** How many of somebody's people tell them something that the others do not; nothing where they have nobody. */
    OptionalDouble effectiveSize(T ego) {
        return neighbours(ego).stream()
                .mapToDouble(other -> 1
                        - neighbours(other).stream()
                                .mapToDouble(between -> share(ego, between) * strength(other, between))
                                .sum())
                .reduce(Double::sum);
    }

    /** The share of pairs of somebody's people who know each other; nothing where there is no pair. */
    OptionalDouble density(T ego) {
        var people = new HashSet<>(neighbours(ego));
        var ends = people.stream()
                .mapToLong(
                        one -> neighbours(one).stream().filter(people::contains).count())
                .sum();
        var size = people.size();
        return size < 2 ? OptionalDouble.empty() : OptionalDouble.of((double) ends / ((long) size * (size - 1)));
    }

    private Set<T> neighbours(T one) {
        return around(one).mutual.keySet();
    }

    /** The weight of a tie as a share of all that somebody has. */
    private double share(T one, T other) {
        return around(one).weight(other) / around(one).total;
    }

    /** The weight of a tie against somebody's strongest. */
    private double strength(T one, T other) {
        return around(one).weight(other) / around(one).strongest;
    }

    private Around<T> around(T one) {
        return points.getOrDefault(one, nobody);
    }

    /** Who is around a point, by the weight of all ties between the two in either direction. */
    private static final class Around<T> {

        private final Map<T, Double> mutual = new HashMap<>();
        private double total;
        private double strongest;

        void add(T other, double weight) {
            strongest = Math.max(strongest, mutual.merge(other, weight, Double::sum));
            total += weight;
        }

        double weight(T other) {
            return mutual.getOrDefault(other, 0.0);
        }
    }
}
