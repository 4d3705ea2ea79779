package community.kith.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import community.kith.SharedNeo4j;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

@ResourceLock(SharedNeo4j.LOCK)
class PlanningAheadTests {

    private static final CypherQueries QUERIES = CypherQueries.load();

    static Stream<String> names() {
        return QUERIES.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void knowsAValueForEveryParameterOfEveryStatement(String name) {
        var text = QUERIES.text(name);

        var asked = java.util.regex.Pattern.compile("\\$(\\w+)").matcher(text.replaceAll("(?m)^//.*$", ""));

        assertThat(TypicalParameters.of(text).keySet())
                .containsAll(asked.results().map(each -> each.group(1)).toList());
    }

    @Test
    void readsTheTypesFromTheHead() {
        var parameters = TypicalParameters.of("""
                // people/some
                //
                // Parameters:
                //   $ids    LIST<STRING NOT NULL> NOT NULL  who
                //   $on     DATE                            when
                //   $words  STRING NOT NULL                 JSON
                RETURN $ids""");

        assertThat(parameters).isEqualTo(Map.of("ids", List.of(""), "on", LocalDate.EPOCH, "words", ""));
    }

    @Test
    void refusesATypeThatItDoesNotKnow() {
        assertThatThrownBy(() -> TypicalParameters.of("//   $when  DURATION NOT NULL  how long"))
                .hasMessageContaining("DURATION");
    }

    @Test
    void plansInTheBackgroundAndStopsWhenTheServiceDoes() {
        try (var driver = GraphDatabase.driver(SharedNeo4j.uri(), AuthTokens.none())) {
            var planning = new PlanningAhead(driver, QUERIES);

            planning.start();
            assertThat(planning.isRunning()).isTrue();
            planning.stop();

            assertThat(planning.isRunning()).isFalse();
        }
    }
}
