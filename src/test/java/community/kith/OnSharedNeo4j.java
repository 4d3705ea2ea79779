package community.kith;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Points the service under test at the shared Neo4j of its tests; classes on the same one share a service. */
record OnSharedNeo4j(SharedNeo4j neo4j) implements ContextCustomizer {

    private static final Path LOOKS = Path.of("target", "looks");

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        TestPropertyValues.of(
                        "spring.neo4j.uri=" + neo4j.address(),
                        "kith.audit.looks=" + LOOKS.resolve(UUID.randomUUID().toString()),
                        // However slow the machine is.
                        "spring.neo4j.connection-timeout=60s",
                        "spring.neo4j.pool.connection-acquisition-timeout=60s")
                .applyTo(context);
    }

    static final class Factory implements ContextCustomizerFactory {

        @Override
        public ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            return new OnSharedNeo4j(SharedNeo4j.of(testClass));
        }
    }
}
