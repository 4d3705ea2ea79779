package community.kith.suggestions;

import community.kith.graph.Point;
import community.kith.outcomes.OutcomeId;
import community.kith.suggestions.life.Facts;
import community.kith.suggestions.life.Life;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.Values;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks for lives as a request does, in one transaction, and says what the three statements for one are asked with. */
final class AskedLives {

    static final List<String> STATEMENTS = List.of("suggestions/tried", "suggestions/life", "suggestions/within-reach");

    private final Neo4jLives graph;
    private final TransactionTemplate reading;

    AskedLives(ApplicationContext service) {
        this.graph = service.getBean(Neo4jLives.class);
        this.reading = new TransactionTemplate(service.getBean(PlatformTransactionManager.class));
        reading.setReadOnly(true);
    }

    static LocalDate today() {
        return LocalDate.now(Clock.systemDefaultZone());
    }

    Map<OutcomeId, Life> of(Lives lives, String outcomeId) {
        return Objects.requireNonNull(
                reading.execute(status -> lives.around(List.of(new OutcomeId(outcomeId)), today())));
    }

    /** The parameters of each of the three statements, in their order. */
    List<Map<String, Object>> parameters(String outcomeId) {
        List<Facts> facts = Objects.requireNonNull(
                reading.execute(status -> graph.facts(List.of(new OutcomeId(outcomeId)), today())));
        var question = new HashMap<String, Object>(Neo4jLives.question(facts.getFirst()));
        var home = (Point) Objects.requireNonNull(question.get("home"));
        question.put(
                "home", Values.point(4326, home.longitude(), home.latitude()).asObject());
        var ids = List.of(outcomeId);
        return List.of(
                Map.of("outcomeIds", ids),
                Map.of("outcomeIds", ids, "today", today()),
                Map.of("around", List.of(question), "today", today()));
    }
}
