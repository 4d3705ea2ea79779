package community.kith;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points the service under test at the shared Neo4j. */
final class OnSharedNeo4j implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.neo4j.uri=" + SharedNeo4j.uri(),
                        // However slow the machine is.
                        "spring.neo4j.connection-timeout=60s",
                        "spring.neo4j.pool.connection-acquisition-timeout=60s")
                .applyTo(context);
    }
}
