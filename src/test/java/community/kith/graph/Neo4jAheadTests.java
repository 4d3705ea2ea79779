package community.kith.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

class Neo4jAheadTests {

    @TempDir
    private Path directory;

    @Test
    void givesTheDatabaseThatWasBegunToWhatNeedsIt() {
        try (var kith = start(OnlyTheDatabase.class, "--kith.data=" + directory.resolve("data"))) {
            var neo4j = kith.getBean(EmbeddedNeo4j.class);

            assertThat(neo4j).isSameAs(kith.getBean(Neo4jAhead.Begun.class).awaited());
            assertThat(neo4j.size().nodes()).isZero();
        }
    }

    @Test
    void beginsNoneWhereASettingNamesAServer() {
        var data = directory.resolve("data");
        try (var kith =
                start(OnlyTheDatabase.class, "--kith.data=" + data, "--spring.neo4j.uri=bolt://127.0.0.1:7687")) {
            assertThat(kith.getBeanProvider(Neo4jAhead.Begun.class).getIfAvailable())
                    .isNull();
            assertThat(data).doesNotExist();
        }
    }

    @Test
    void closesWhatItBeganWhenTheStartFailsBeforeAnythingNeededIt() {
        var data = directory.resolve("data");

        assertThatThrownBy(() -> start(Refused.class, "--kith.data=" + data)).hasStackTraceContaining("Refused here");

        try (var opened = new OpenedDirectory(data)) {
            assertThat(opened.picture().nodes()).isEmpty();
        }
    }

    private static ConfigurableApplicationContext start(Class<?> source, String... settings) {
        var application = new SpringApplication(source);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addListeners(new Neo4jAhead());
        return application.run(settings);
    }

    @EnableConfigurationProperties(GraphSettings.class)
    @Import(EmbeddedNeo4jConfiguration.class)
    static class OnlyTheDatabase {}

    static class Refused {

        @Bean
        Object refusing(Neo4jAhead.Begun ahead) {
            assertThat(ahead.awaited().size().nodes()).isZero();
            throw new IllegalStateException("Refused here");
        }
    }
}
