package community.kith.graph;

import java.time.Duration;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits, when Kith starts, until the database answers: a server that starts at the same moment, or a machine with much else to do, is
 * no fault. A wrong name or password is one at once.
 */
final class AwaitingDatabase {

    private static final Logger log = LoggerFactory.getLogger(AwaitingDatabase.class);

    private static final Duration PAUSE = Duration.ofMillis(500);

    private AwaitingDatabase() {}

    /**
     * Comes back when the database has answered.
     *
     * @throws DatabaseNotThere when it has not for as long as there was patience
     */
    static void answers(Driver driver, Duration patience) {
        var until = System.nanoTime() + patience.toNanos();
        for (var first = true; ; first = false) {
            try {
                driver.verifyConnectivity();
                return;
            } catch (SecurityException refused) {
                throw refused;
            } catch (Neo4jException notYet) {
                if (System.nanoTime() > until) {
                    throw new DatabaseNotThere(patience, notYet);
                }
                if (first) {
                    log.info("The database does not answer yet. Waiting for it.");
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for the database", stopped);
        }
    }
}
