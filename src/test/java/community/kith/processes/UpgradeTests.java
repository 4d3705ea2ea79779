package community.kith.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample as a version of 23 November 2026 kept it (nine migrations), and what that version answered: brought to the shape of today
 * it answers the same. {@code upgrade/README.md} says how the records were made.
 */
class UpgradeTests {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String GIFT = """
            mutation($person: ID!) {
              addGift(input: {personId: $person, kind: SKILL, words: "Whistling"}) { gift { words } userErrors { message } }
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void answersTheSameFromTheDataOfAnEarlierVersion() throws Exception {
        bringBack();
        try (var kith = start()) {
            assertThat(kith.output()).contains("Applied migration 10").doesNotContain("Applied migration 9 ");
            kith.signInAsSample("WORKER");
            for (var query : queries().toList()) {
                var answer = JSON.readTree(kith.ask(request(Files.readString(query), Map.of())));
                JSONAssert.assertEquals(
                        query.getFileName().toString(),
                        Files.readString(Path.of(query.toString().replace(".graphql", ".json"))),
                        answer.path("data").toString(),
                        JSONCompareMode.NON_EXTENSIBLE);
            }
            var ada = JSON.readTree(kith.ask(request("{ people(search: \"Ada\") { nodes { id } } }", Map.of())))
                    .at("/data/people/nodes/0/id")
                    .asString();
            assertThat(kith.ask(request(GIFT, Map.of("person", ada)))).contains("Whistling");
        }
        try (var again = start()) {
            assertThat(again.output()).doesNotContain("Applied migration", "Loading the sample");
        }
    }

    private void bringBack() throws IOException, InterruptedException {
        try (var restoring = KithProcess.launch(
                directory,
                "--kith.data=" + data(),
                "--kith.restore=" + resources().resolve("2026-11-23.dump"))) {
            assertThat(restoring.exitValue()).as(restoring.output()).isZero();
            assertThat(restoring.output()).contains("924 nodes and 1,711 relationships");
        }
    }

    private KithProcess start() throws IOException {
        return KithProcess.start(directory, "--kith.data=" + data());
    }

    private Path data() {
        return directory.resolve("data");
    }

    private static String request(String query, Map<String, String> variables) {
        return JSON.writeValueAsString(Map.of("query", query, "variables", variables));
    }

    private static Stream<Path> queries() throws IOException {
        return Files.list(resources())
                .filter(file -> file.toString().endsWith(".graphql"))
                .sorted();
    }

    private static Path resources() {
        try {
            return Path.of(Objects.requireNonNull(UpgradeTests.class.getResource("/upgrade"))
                    .toURI());
        } catch (java.net.URISyntaxException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
