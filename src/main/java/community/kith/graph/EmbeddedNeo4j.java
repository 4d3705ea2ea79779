package community.kith.graph;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j Community inside this process, kept in a directory and reached over Bolt on a loopback port, so that the way to the graph
 * is the same as with a server. The password is new at every start and never leaves the process.
 */
final class EmbeddedNeo4j implements AutoCloseable {

    private static final Duration PROMPTLY = Duration.ofMillis(100);

    /** No statement of ours needs so long; one that does is ended, so that it cannot hold up the others. */
    private static final Duration TOO_LONG = Duration.ofMinutes(1);

    /**
     * A plan is looked at again after this time, when the graph has grown: planning takes far longer than running, and every statement
     * names the index that it starts from, whatever the size.
     */
    private static final Duration PLANS_KEPT = Duration.ofMinutes(10);

    static final Executor IN_A_THREAD_OF_ITS_OWN = task -> new Thread(task, "embedded-neo4j").start();

    private final DatabaseManagementService service;
    private final CompletableFuture<AuthToken> token;
    private final String address;

    private EmbeddedNeo4j(DatabaseManagementService service) {
        this.service = service;
        this.address = "bolt://" + boltPort(service);
        this.token = CompletableFuture.supplyAsync(() -> newToken(service), IN_A_THREAD_OF_ITS_OWN);
    }

    /**
     * Starts the database.
     *
     * @throws DataDirectoryInUse when another process holds the directory
     */
    static EmbeddedNeo4j start(Path directory, long pageCacheBytes) {
        return start(directory, pageCacheBytes, TOO_LONG);
    }

    /** Starts the database for work on a whole graph, such as making an index, of which one statement may take hours. */
    static EmbeddedNeo4j startForLong(Path directory, long pageCacheBytes) {
        return start(directory, pageCacheBytes, Duration.ZERO);
    }

    private static EmbeddedNeo4j start(Path directory, long pageCacheBytes, Duration timeOut) {
        return new EmbeddedNeo4j(build(directory, pageCacheBytes, timeOut));
    }

    private static DatabaseManagementService build(Path directory, long pageCacheBytes, Duration timeOut) {
        var builder = new DatabaseManagementServiceBuilder(directory.toAbsolutePath())
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", 0))
                .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, PROMPTLY)
                .setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, PROMPTLY)
                .setConfig(BoltConnectorInternalSettings.enable_local_connector, false)
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.default_language, GraphDatabaseSettings.CypherVersion.Cypher25)
                .setConfig(GraphDatabaseSettings.transaction_timeout, timeOut)
                .setConfig(GraphDatabaseSettings.cypher_min_replan_interval, PLANS_KEPT)
                .setConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                .setConfig(GraphDatabaseInternalSettings.dump_diagnostics, false)
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.bytes(pageCacheBytes));
        try {
            return builder.build();
        } catch (RuntimeException failure) {
            throw DataDirectoryInUse.isCauseOf(failure) ? new DataDirectoryInUse(directory, failure) : failure;
        }
    }

    private static String boltPort(DatabaseManagementService service) {
        var database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        return database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .toString();
    }

    private static AuthToken newToken(DatabaseManagementService service) {
        var password = newPassword();
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
        return AuthTokens.basic("neo4j", password);
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The Bolt address, such as {@code bolt://localhost:50123}. */
    String address() {
        return address;
    }

    /** What opens the address, once the database has taken it. That is its first statement, which takes as long as its start. */
    CompletableFuture<AuthToken> token() {
        return token;
    }

    /** How large a graph is. */
    record Size(long nodes, long relationships) {}

    /** How large the graph is; the database keeps both numbers. */
    Size size() {
        return new Size(
                number("MATCH (n) RETURN count(n) AS number"), number("MATCH ()-[r]->() RETURN count(r) AS number"));
    }

    /** The graph itself, without Bolt. */
    GraphDatabaseService database() {
        return service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    }

    private long number(String question) {
        return database().executeTransactionally(question, Map.of(), rows ->
                (Long) rows.next().get("number"));
    }

    @Override
    public void close() {
        // What came of it is for whoever wants to connect.
        token.handle((taken, failure) -> true).join();
        service.shutdown();
    }
}
