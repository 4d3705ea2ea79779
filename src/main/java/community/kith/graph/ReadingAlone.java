package community.kith.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a statement that only reads, without a transaction around it: {@link Reading}. It sees all that this copy of the service has
 * written and what its request has seen elsewhere, whichever member of a cluster answers.
 */
@Component
class ReadingAlone {

    /** That of Spring Data for the statements that it runs: one setting shows all of them. They hold no values. */
    private static final Logger STATEMENTS = LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");

    /** As a transaction of the service has it, spring.transaction.default-timeout. */
    private static final TransactionConfig ENDED_IF_TOO_LONG =
            TransactionConfig.builder().withTimeout(Duration.ofMinutes(1)).build();

    private final Driver driver;
    private final Neo4jBookmarkManager bookmarks;

    ReadingAlone(Driver driver, Neo4jBookmarkManager bookmarks) {
        this.driver = driver;
        this.bookmarks = bookmarks;
    }

    /** Whether the caller said that it only reads, and nobody has begun a transaction. */
    static boolean isCalledFor() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                && !TransactionSynchronizationManager.isActualTransactionActive();
    }

    /** All rows, made in the caller's thread: the driver's own would have to wait for itself if one of them asked the graph again. */
    <T> List<T> list(String text, Map<String, Object> parameters, Function<Row, T> row) {
        return records(text, parameters).stream()
                .map(values -> row.apply(new Row(values)))
                .toList();
    }

    private List<Record> records(String text, Map<String, Object> parameters) {
        STATEMENTS.debug("Executing:{}{}", System.lineSeparator(), text);
        var before = Set.copyOf(bookmarks.getBookmarks());
        var config = SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarks(before)
                .build();
        try (var session = driver.session(config)) {
            return session.run(text, parameters, ENDED_IF_TOO_LONG).list();
        }
    }
}
