package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.execution.SchemaReport;

/** Spring's inspection of the schema finds everything of a page, so that a test of the whole schema can insist on it. */
@EdgeTest
@Import(InspectionTest.Keeping.class)
class InspectionTest {

    @Autowired
    private Keeping keeping;

    @Test
    void findsEveryFieldOfEveryPage() {
        assertThat(keeping.reports).isNotEmpty().allSatisfy(report -> {
            assertThat(report.unmappedFields()).isEmpty();
            assertThat(report.skippedTypes()).isEmpty();
        });
    }

    @TestConfiguration
    static class Keeping {

        private final List<SchemaReport> reports = new CopyOnWriteArrayList<>();

        @Bean
        GraphQlSourceBuilderCustomizer keepsReports() {
            return builder -> builder.inspectSchemaMappings(reports::add);
        }
    }
}
