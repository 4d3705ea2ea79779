package community.kith.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The graphs and values of NetworkX's own tests (Borgatti's example, checked there against UCINET and igraph), with the digits that those
 * tests round away; and an independent plain implementation on graphs that are drawn.
 */
class StructuralHolesTest {

    private static final Offset<Double> CLOSE = within(1e-6);

    private static final List<String> DIRECTED = List.of("0 1 2", "0 2 2", "1 0 1", "2 1 1");
    private static final List<String> BORGATTI =
            List.of("A B 2", "A F 3", "A G 5", "A E 2", "E G 8", "F G 3", "B G 4", "B D 1", "D G 3", "G C 10");

    @ParameterizedTest
    @CsvSource({
        "0, 1.0030864197530864, 1.1666666666666667",
        "1, 1.0030864197530864, 1.1666666666666667",
        "2, 1.3888888888888888, 1"
    })
    void equalsNetworkXOnADirectedGraph(String ego, double constraint, double effectiveSize) {
        assertAround(graph(DIRECTED, true, false), ego, constraint, effectiveSize);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.8402777777777778, 1.5666666666666667",
        "1, 1.1427777777777777, 1.0833333333333333",
        "2, 1.3780555555555556, 1"
    })
    void equalsNetworkXOnAWeightedDirectedGraph(String ego, double constraint, double effectiveSize) {
        assertAround(graph(DIRECTED, true, true), ego, constraint, effectiveSize);
    }

    @ParameterizedTest
    @CsvSource({"G, 0.4002700617283951, 4.666666666666667", "A, 0.5954861111111112, 2.5", "C, 1, 1"})
    void equalsNetworkXOnBorgattisExample(String ego, double constraint, double effectiveSize) {
        assertAround(graph(BORGATTI, false, false), ego, constraint, effectiveSize);
    }

    @ParameterizedTest
    @CsvSource({"G, 0.29885160614597844, 5.471717171717172", "A, 0.7949553265597638, 2.475", "C, 1, 1"})
    void equalsNetworkXOnBorgattisExampleWithWeights(String ego, double constraint, double effectiveSize) {
        assertAround(graph(BORGATTI, false, true), ego, constraint, effectiveSize);
    }

    @ParameterizedTest
    @CsvSource({"G, 0.26666666666666666", "A, 0.5"})
    void equalsNetworkXOnTheDensityAroundSomebody(String ego, double density) {
        assertThat(graph(BORGATTI, false, false).density(ego).orElseThrow()).isCloseTo(density, CLOSE);
    }

    @Test
    void saysNothingOfSomebodyWhoHasNobody() {
        var graph = graph(BORGATTI, false, false);

        assertThat(graph.constraint("alone")).isEmpty();
        assertThat(graph.effectiveSize("alone")).isEmpty();
        assertThat(graph.density("alone")).isEmpty();
        assertThat(graph.density("C")).as("one person, no pair").isEmpty();
    }

    @Test
    void refusesATieToOneselfAndWithoutWeight() {
        assertThatThrownBy(() -> new StructuralHoles<String>().tie("A", "A", 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StructuralHoles<String>().tie("A", "B", 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 8, 13, 40})
    void equalsAPlainImplementationOnDrawnGraphs(int size) {
        for (var seed = 0; seed < 40; seed++) {
            var random = new Random(1000L * size + seed);
            var matrix = drawn(size, random.nextDouble(), random);
            var graph = new StructuralHoles<Integer>();
            IntStream.range(0, size)
                    .forEach(one -> IntStream.range(0, one)
                            .filter(other -> matrix[one][other])
                            .forEach(other -> graph.tie(one, other, 1)));

            for (var ego = 0; ego < size; ego++) {
                assertThat(graph.constraint(ego).orElse(Double.NaN))
                        .as("constraint, seed %d", seed)
                        .isCloseTo(plainConstraint(matrix, ego), CLOSE);
                assertThat(graph.effectiveSize(ego).orElse(Double.NaN))
                        .as("effective size, seed %d", seed)
                        .isCloseTo(borgattisSize(matrix, ego), CLOSE);
            }
        }
    }

    private static void assertAround(
            StructuralHoles<String> graph, String ego, double constraint, double effectiveSize) {
        assertThat(graph.constraint(ego).orElseThrow()).isCloseTo(constraint, CLOSE);
        assertThat(graph.effectiveSize(ego).orElseThrow()).isCloseTo(effectiveSize, CLOSE);
    }

    private static StructuralHoles<String> graph(List<String> ties, boolean directed, boolean weighted) {
        var graph = new StructuralHoles<String>();
        for (var tie : ties) {
            var parts = tie.split(" ");
            var weight = weighted ? Double.parseDouble(parts[2]) : 1;
            graph.tie(parts[0], parts[1], weight);
            if (!directed) {
                graph.tie(parts[1], parts[0], weight);
            }
        }
        return graph;
    }

    private static boolean[][] drawn(int size, double share, Random random) {
        var matrix = new boolean[size][size];
        for (var one = 0; one < size; one++) {
            for (var other = 0; other < one; other++) {
                matrix[one][other] = random.nextDouble() < share;
                matrix[other][one] = matrix[one][other];
            }
        }
        return matrix;
    }

    /** By Burt's formula for ties without weights: every tie of somebody is worth one divided by how many they have. */
    private static double plainConstraint(boolean[][] matrix, int ego) {
        if (degree(matrix, ego) == 0) {
            return Double.NaN;
        }
        var sum = 0.0;
        for (var other = 0; other < matrix.length; other++) {
            if (matrix[ego][other]) {
                var invested = 1.0 / degree(matrix, ego);
                for (var between = 0; between < matrix.length; between++) {
                    if (matrix[ego][between] && matrix[between][other]) {
                        invested += 1.0 / degree(matrix, ego) / degree(matrix, between);
                    }
                }
                sum += invested * invested;
            }
        }
        return sum;
    }

    /** Borgatti's simpler formula: how many there are, less how many of the others each knows on average. */
    private static double borgattisSize(boolean[][] matrix, int ego) {
        Set<Integer> alters = new HashSet<>();
        IntStream.range(0, matrix.length).filter(other -> matrix[ego][other]).forEach(alters::add);
        if (alters.isEmpty()) {
            return Double.NaN;
        }
        var ties = alters.stream()
                .mapToLong(one -> alters.stream()
                        .filter(other -> other < one && matrix[one][other])
                        .count())
                .sum();
        return alters.size() - 2.0 * ties / alters.size();
    }

    private static int degree(boolean[][] matrix, int one) {
        return (int) IntStream.range(0, matrix.length)
                .filter(other -> matrix[one][other])
                .count();
    }
}
