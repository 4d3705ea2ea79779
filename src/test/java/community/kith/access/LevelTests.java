package community.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import community.kith.KithTest;
import community.kith.people.AddingPeople;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.neo4j.driver.Driver;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** However many people an answer holds: who may see them is asked once for a level of the query, and not at all for names. */
@KithTest
@Isolated("it counts the statements that this JVM asks")
class LevelTests {

    private static final Logger STATEMENTS = (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");

    private final ListAppender<ILoggingEvent> asked = new ListAppender<>();

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;

    @BeforeEach
    void thirtyPeopleWithTenTies() {
        scene = new Scene(driver, graphQl, people).write("""
                MATCH (team:Team {id: 'pemberton'})
                UNWIND range(1, 30) AS n
                CREATE (team)-[:SUPPORTS {since: date('2026-01-01')}]->(person:Person {id: 'p' + n, name: 'P ' + n, knownAs: 'P', version: 0})
                WITH person, n
                UNWIND range(1, 10) AS m
                CREATE (person)-[:TIE {id: 't' + n + '-' + m, version: 0, sector: 'FRIEND', ring: 1, kind: 'FRIEND', lapsed: false, unsafe: false}]
                  ->(:Person {id: 'f' + n + '-' + m, name: 'F', knownAs: 'F', version: 0})
                """);
        STATEMENTS.setLevel(Level.DEBUG);
        STATEMENTS.setAdditive(false);
        STATEMENTS.addAppender(asked);
        asked.start();
    }

    @AfterEach
    void quiet() {
        STATEMENTS.detachAppender(asked);
        STATEMENTS.setAdditive(true);
        STATEMENTS.setLevel(null);
    }

    @Test
    void asksOnceForALevel() {
        var answer = scene.ask(
                scene.caller("Wendy", Role.WORKER),
                "{ people(first: 50) { nodes { livesAlone interests { name } gifts { words } relationshipCircle { ties { with { name livesAlone } } } } } }",
                Map.of());

        assertThat(Scene.refusals(answer)).hasSize(301);
        assertThat(times("access/relations")).isEqualTo(2);
        assertThat(times("people/interests-of-people")).isEqualTo(1);
        assertThat(times("people/gifts-of-people")).isEqualTo(1);
        assertThat(times("relationships/ties-of-people")).isEqualTo(1);
    }

    @Test
    void asksNothingForNames() {
        var answer = scene.ask(
                scene.caller("Wendy", Role.WORKER), "{ people(first: 50) { nodes { id name knownAs } } }", Map.of());

        assertThat(Scene.refusals(answer)).isEmpty();
        assertThat(times("access/")).isZero();
    }

    @Test
    void asksOnceForManyQuestions() {
        var question = new StringBuilder("{ ");
        for (var n = 1; n <= 30; n++) {
            question.append("p%d: person(id: \"p%d\") { name livesAlone } ".formatted(n, n));
        }
        var answer = scene.ask(
                scene.caller("Wendy", Role.WORKER), question.append("}").toString(), Map.of());

        assertThat(Scene.refusals(answer)).isEmpty();
        assertThat(times("access/relations")).isEqualTo(1);
    }

    private long times(String statement) {
        return asked.list.stream()
                .filter(event -> event.getFormattedMessage().contains("// " + statement))
                .count();
    }
}
