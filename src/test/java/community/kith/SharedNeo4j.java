package community.kith;

import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/** One Neo4j for all tests of a JVM: a start takes 10 to 20 seconds. It ends, and its data with it, when the JVM does. */
public final class SharedNeo4j {

    private static final Neo4j NEO4J = Neo4jBuilders.newInProcessBuilder()
            .withDisabledServer()
            .withConfig(GraphDatabaseSettings.default_language, GraphDatabaseSettings.CypherVersion.Cypher25)
            .withConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
            .withConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofHours(1))
            .withConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
            .withConfig(BoltConnectorInternalSettings.enable_local_connector, false)
            .build();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(NEO4J::close));
    }

    private SharedNeo4j() {}

    /** Where it listens, on loopback, without a password. */
    public static String uri() {
        return NEO4J.boltURI().toString();
    }
}
