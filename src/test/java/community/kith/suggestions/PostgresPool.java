package community.kith.suggestions;

import community.kith.imagined.CommunityInPostgres;
import community.kith.outcomes.OutcomeId;
import community.kith.suggestions.life.Life;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** Lives from PostgreSQL for several who ask at once: a connection for each, with its statements prepared. */
final class PostgresPool implements Lives, AutoCloseable {

    private static final int CONNECTIONS = 16;

    private final BlockingQueue<PostgresLives> free = new ArrayBlockingQueue<>(CONNECTIONS);
    private final List<Connection> connections = new ArrayList<>();

    PostgresPool(Neo4jLives reading, CommunityInPostgres postgres) throws SQLException {
        for (var each = 0; each < CONNECTIONS; each++) {
            var connection = postgres.newConnection();
            connections.add(connection);
            free.add(new PostgresLives(reading, connection));
        }
    }

    @Override
    public Map<OutcomeId, Life> around(Collection<OutcomeId> outcomes, LocalDate today) {
        try {
            var lives = free.take();
            try {
                return lives.around(outcomes, today);
            } finally {
                free.add(lives);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
