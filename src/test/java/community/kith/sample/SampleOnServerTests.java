package community.kith.sample;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.Tester;
import community.kith.processes.Neo4jServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The whole API on a Neo4j server that is a process of its own: every mutation that the sample is made of, then every example
 * question, over HTTP.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kith.sign-in.sample=false",
            "kith.plan-ahead=false",
            "spring.graphql.schema.introspection.enabled=true"
        })
@Import(Tester.class)
class SampleOnServerTests {

    @TempDir
    private static Path directory;

    private static Neo4jServer server;

    @Autowired
    private LoadingSample loading;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startsServer() throws IOException {
        server = Neo4jServer.start(directory);
    }

    @AfterAll
    static void stopsServer() throws InterruptedException {
        server.close();
    }

    @DynamicPropertySource
    static void usesServer(DynamicPropertyRegistry settings) {
        settings.add("spring.neo4j.uri", () -> server.address());
        settings.add("spring.neo4j.authentication.username", () -> "neo4j");
        settings.add("spring.neo4j.authentication.password", () -> Neo4jServer.PASSWORD);
        settings.add("kith.audit.looks", () -> directory.resolve("looks"));
        settings.add("kith.api.time-out", () -> "60s");
    }

    @Test
    void answersEveryExampleWithoutError() throws IOException {
        loading.atStart(true);
        var tester = HttpGraphQlTester.create(WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port + "/graphql")
                .defaultHeader(Tester.HEADER, Tester.VALUE)
                .responseTimeout(java.time.Duration.ofMinutes(1))
                .build());

        var examples = examples();

        assertThat(examples).hasSizeGreaterThan(4);
        examples.forEach(example -> tester.document(example).execute().errors().verify());
        tester.document("{ people(supported: true, first: 100) { nodes { name } } }")
                .execute()
                .path("people.nodes")
                .entityList(Object.class)
                .hasSize(8);
    }

    /** Those that need no variables; the others change something and are for a person to fill in. */
    private static List<String> examples() throws IOException {
        var text = new ClassPathResource("query-page/examples.graphql").getContentAsString(StandardCharsets.UTF_8);
        return Arrays.stream(text.split("(?m)^#---.*$"))
                .filter(example -> !example.contains("# variables:"))
                .toList();
    }
}
