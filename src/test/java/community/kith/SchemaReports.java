package community.kith;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.SchemaReport;

/** Keeps what Spring for GraphQL found when it held the schema against the controllers. */
@TestConfiguration(proxyBeanMethods = false)
class SchemaReports {

    private final List<SchemaReport> reports = new CopyOnWriteArrayList<>();

    List<SchemaReport> all() {
        return List.copyOf(reports);
    }

    @Bean
    GraphQlSourceBuilderCustomizer keepsSchemaReports() {
        return builder -> builder.inspectSchemaMappings(reports::add);
    }
}
