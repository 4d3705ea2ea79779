package community.kith;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/**
 * One Neo4j for all tests of a JVM, and another for those with a browser, which run beside the others: a start takes 10 to 20
 * seconds. Both end, and their data with them, when the JVM does.
 */
public enum SharedNeo4j {

    /** Of the tests without a browser. */
    OF_SERVICE(SharedNeo4j.LOCK),

    /** Of the tests with one. */
    OF_PAGES(Browsers.LOCK);

    /** What a class takes whose tests use {@link #uri()}, so that only one does at a time. */
    public static final String LOCK = "the shared Neo4j";

    private final String lock;

    SharedNeo4j(String lock) {
        this.lock = lock;
    }

    /** Where that of the tests without a browser listens, on loopback, without a password. */
    public static String uri() {
        return OF_SERVICE.address();
    }

    /** The one that tests of a class are on. */
    static SharedNeo4j of(Class<?> testClass) {
        return testClass.getSimpleName().endsWith("BrowserTest") ? OF_PAGES : OF_SERVICE;
    }

    String address() {
        return (this == OF_PAGES ? Pages.NEO4J : Service.NEO4J).boltURI().toString();
    }

    private static Neo4j started() {
        var neo4j = Neo4jBuilders.newInProcessBuilder()
                .withDisabledServer()
                .withConfig(GraphDatabaseSettings.default_language, GraphDatabaseSettings.CypherVersion.Cypher25)
                .withConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .withConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofHours(1))
                .withConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                .withConfig(BoltConnectorInternalSettings.enable_local_connector, false)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(neo4j::close));
        return neo4j;
    }

    private static final class Service {
        static final Neo4j NEO4J = started();
    }

    private static final class Pages {
        static final Neo4j NEO4J = started();
    }

    /** What a class of tests takes while it runs: one at a time on each Neo4j. */
    static final class Locks implements ResourceLocksProvider {

        @Override
        public Set<Lock> provideForClass(Class<?> testClass) {
            return Set.of(new Lock(of(testClass).lock));
        }
    }
}
