package community.kith.graph;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Has the database plan the statements in the background, before somebody waits for one: a plan takes up to some seconds, once,
 * and then runs in milliseconds. The longest come first. Nothing depends on it.
 */
final class PlanningAhead implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PlanningAhead.class);

    /** Longer than any one plan takes. */
    private static final Duration LAST_PLAN = Duration.ofSeconds(10);

    private final Driver driver;
    private final CypherQueries queries;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    PlanningAhead(Driver driver, CypherQueries queries) {
        this.driver = driver;
        this.queries = queries;
    }

    @Override
    public void start() {
        stopping = false;
        thread = Thread.ofPlatform()
                .name("planning-ahead")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .start(this::planAll);
    }

    /** Plans one statement after the other; what cannot be planned now is planned when it is needed. */
    private void planAll() {
        for (var name : longestFirst()) {
            if (stopping) {
                return;
            }
            plan(name);
        }
    }

    private void plan(String name) {
        var text = queries.text(name);
        try (var session = driver.session()) {
            session.run("EXPLAIN " + text, TypicalParameters.of(text)).consume();
        } catch (Neo4jException | IllegalStateException failure) {
            if (!stopping) {
                log.warn("Not planned ahead: {}: {}", name, failure.getClass().getSimpleName());
            }
        }
    }

    private List<String> longestFirst() {
        return queries.names().stream()
                .sorted(Comparator.comparing((String name) -> queries.text(name).length())
                        .reversed()
                        .thenComparing(name -> name))
                .toList();
    }

    @Override
    public void stop() {
        stopping = true;
        try {
            if (thread != null) {
                thread.join(LAST_PLAN);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null && thread.isAlive();
    }
}
