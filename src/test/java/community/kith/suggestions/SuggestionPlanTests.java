package community.kith.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.graph.CypherQueries;
import community.kith.graph.DatabaseHits;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Values;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;

/** A suggestion starts at the person and stays near: what is far away costs nothing. */
@KithTest
class SuggestionPlanTests {

    private static final CypherQueries QUERIES = CypherQueries.load();
    private static final double MOST = 1.1;

    @Autowired
    private Driver driver;

    @BeforeEach
    void lives() {
        Maureens.life(driver);
    }

    @Test
    void startsAtTheOutcomeByItsUniqueIndex() {
        assertThat(operators("suggestions/life"))
                .anyMatch(operator -> operator.startsWith("NodeUniqueIndexSeek"))
                .noneMatch(SuggestionPlanTests::readsMoreThanItMust);
    }

    @Test
    void findsWhatLiesNearByThePointIndexes() {
        assertThat(operators("suggestions/within-reach"))
                .filteredOn(
                        operator -> operator.startsWith("NodeIndexSeekByRange") || operator.startsWith("PointIndex"))
                .hasSize(3);
        assertThat(operators("suggestions/within-reach")).noneMatch(SuggestionPlanTests::readsMoreThanItMust);
    }

    @Test
    void costsNoMoreWhenManyMoreAreFarAway() {
        var before = hits();

        Maureens.write(driver, """
                MATCH (singing:Interest {id: 'singing'})
                MATCH (company:Need {id: 'company'})
                CALL (singing) {
                  UNWIND range(1, 5000) AS number
                  CREATE (other:Person {id: 'other-' + number, name: 'Other', knownAs: 'Other', version: 0,
                    openToIntroductionsSince: date('2026-01-01'),
                    home: point({latitude: 51 + number / 10000.0, longitude: 0.5})})
                  CREATE (other)-[:ENJOYS]->(singing)
                }
                CALL (singing, company) {
                  UNWIND range(1, 500) AS number
                  CREATE (far:Group {id: 'far-' + number, name: 'Far', version: 0, room: 'OPEN',
                    point: point({latitude: 51 + number / 1000.0, longitude: 0.5})})
                  CREATE (far)-[:OFFERS]->(singing)
                  CREATE (far)-[:HELPS_WITH]->(company)
                }
                """, Map.of());

        assertThat(hits()).isLessThanOrEqualTo((long) (before * MOST));
    }

    private long hits() {
        return profiled("suggestions/life", Map.of("outcomeIds", List.of("chapel"), "today", LocalDate.now()))
                + profiled("suggestions/within-reach", Map.of("around", List.of(around()), "today", LocalDate.now()));
    }

    private static Map<String, Object> around() {
        var around = new HashMap<String, Object>();
        around.put("outcomeId", "chapel");
        around.put("personId", "maureen");
        around.put("home", Values.point(4326, -2.6325, 53.5450));
        around.put("metres", 984.6);
        around.put("needIds", List.of("faith", "company"));
        around.put("interestIds", List.of("singing", "choir", "music"));
        around.put("knownIds", List.of("voices"));
        around.put("groupIds", List.of("bowls"));
        around.put("placeIds", List.of("library"));
        return around;
    }

    private long profiled(String name, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return DatabaseHits.of(session.run("PROFILE " + QUERIES.text(name), parameters)
                    .consume()
                    .profile());
        }
    }

    private List<String> operators(String name) {
        try (var session = driver.session()) {
            return operators(
                    session.run("EXPLAIN " + QUERIES.text(name)).consume().plan());
        }
    }

    private static List<String> operators(Plan plan) {
        var here = Stream.of(plan.operatorType());
        var below = plan.children().stream().flatMap(child -> operators(child).stream());
        return Stream.concat(here, below).toList();
    }

    private static boolean readsMoreThanItMust(String operator) {
        return operator.contains("LabelScan") || operator.contains("AllNodesScan") || operator.contains("Cartesian");
    }
}
