package community.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** How imports are followed, and what becomes of one that was stopped. */
@KithTest
class FollowingImportsTests {

    private static final DirectoryImportId ID = new DirectoryImportId("running");
    private static final Worker ENDED = new Worker(Worker.here().text().replaceAll("/[^/]*$", "/2001-01-01T00:00:00Z"));
    private static final Worker ELSEWHERE = new Worker("another machine/1/2026-01-01T00:00:00Z");

    @LocalServerPort
    private int port;

    @Autowired
    private DirectoryImports imports;

    @Autowired
    private EndingStoppedImports ending;

    @Autowired
    private ImportFiles files;

    @Autowired
    private Clock clock;

    private Uploads uploads;

    @BeforeEach
    void connects() {
        uploads = new Uploads(port);
    }

    @Test
    void refusesSecondImportOfTheSameSource() {
        imports.start(ID, ImportSubject.DIRECTORY, "S", "csv", Worker.here(), clock.instant());

        var answer = uploads.send(bytes(services(1)), "format", "open-referral-uk", "source", "S");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.error("message")).contains("Another import of “S” is running");
        assertThat(files.ownFiles()).isEmpty();
        assertThat(take("Other", 1).status()).isEqualTo("FINISHED");
    }

    @Test
    void endsImportWhoseProcessHasEnded() {
        imports.start(ID, ImportSubject.DIRECTORY, "S", "csv", ENDED, clock.instant());

        ending.end();

        var ended = imports.byId(ID, ImportSubject.DIRECTORY).orElseThrow();
        assertThat(ended.status()).isEqualTo(ImportStatus.FAILED);
        assertThat(ended.failure()).isEqualTo("It was stopped in the middle. Send the file again to go on.");
        assertThat(take("S", 1).status()).isEqualTo("FINISHED");
    }

    @Test
    void leavesImportOfAnotherMachineAlone() {
        imports.start(ID, ImportSubject.DIRECTORY, "S", "csv", ELSEWHERE, clock.instant());

        ending.end();

        assertThat(imports.byId(ID, ImportSubject.DIRECTORY).orElseThrow().status())
                .isEqualTo(ImportStatus.RUNNING);
    }

    @Test
    void endsImportOfAnotherMachineThatHasBeenSilent() {
        imports.start(
                ID,
                ImportSubject.DIRECTORY,
                "S",
                "csv",
                ELSEWHERE,
                clock.instant().minus(Duration.ofMinutes(11)));

        ending.end();

        assertThat(imports.byId(ID, ImportSubject.DIRECTORY).orElseThrow().status())
                .isEqualTo(ImportStatus.FAILED);
    }

    @Test
    void listsImportsNewestFirst() {
        take("First", 1);
        take("Second", 1);
        take("Third", 1);

        var page = uploads.ask("directory-imports", Map.of("first", 2)).path("directoryImports");
        var next = uploads.ask(
                        "directory-imports",
                        Map.of(
                                "first",
                                2,
                                "after",
                                page.path("pageInfo").path("endCursor").asString()))
                .path("directoryImports");

        assertThat(page.path("nodes").toString())
                .isEqualTo(
                        "[{\"source\":\"Third\",\"status\":\"FINISHED\"},{\"source\":\"Second\",\"status\":\"FINISHED\"}]");
        assertThat(next.path("nodes").toString()).isEqualTo("[{\"source\":\"First\",\"status\":\"FINISHED\"}]");
        assertThat(next.path("pageInfo").path("hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void givesRowsAPageAtATime() {
        var outcome = uploads.take(
                "[{\"id\": \"1\"}, {\"id\": \"2\", \"name\": \"A\", \"status\": \"odd\"}, {\"id\": \"3\"}, {\"id\": \"4\"}]",
                "format",
                "open-referral-uk",
                "source",
                "S");
        var id = outcome.body().path("id").asString();

        var all = rows(Map.of("id", id));
        var skipped = rows(Map.of("id", id, "verdict", "SKIPPED"));
        var rest = rows(Map.of(
                "id",
                id,
                "verdict",
                "SKIPPED",
                "after",
                skipped.path("pageInfo").path("endCursor").asString()));

        assertThat(all.path("totalCount").asInt()).isEqualTo(4);
        assertThat(all.path("nodes").toString())
                .isEqualTo("[{\"row\":1,\"verdict\":\"SKIPPED\"},{\"row\":2,\"verdict\":\"UNRESOLVED\"}]");
        assertThat(skipped.path("totalCount").asInt()).isEqualTo(3);
        assertThat(rest.path("nodes").toString()).isEqualTo("[{\"row\":4,\"verdict\":\"SKIPPED\"}]");
    }

    @Test
    void keepsTenThousandRowsAndCountsAll() {
        var many = IntStream.rangeClosed(1, 10_500)
                .mapToObj(id -> "{\"id\": \"%d\"}".formatted(id))
                .collect(Collectors.joining(",", "[", "]"));

        var outcome = uploads.take(many, "format", "open-referral-uk", "source", "S");

        assertThat(outcome.counts()).containsExactly(10_500, 0, 0, 0, 10_500, 0);
        assertThat(outcome.total("refused")).isEqualTo(10_000);
    }

    @Test
    void knowsNoImportThatIsNotThere() {
        assertThat(uploads.ask("directory-import", Map.of("id", "nothing"))
                        .path("directoryImport")
                        .isNull())
                .isTrue();
        assertThat(uploads.ask("directory-import", Map.of("id", " "))
                        .path("directoryImport")
                        .isNull())
                .isTrue();
    }

    private JsonNode rows(Map<String, Object> variables) {
        return uploads.ask("directory-import-rows", variables)
                .path("directoryImport")
                .path("rows");
    }

    private Uploads.Outcome take(String source, int count) {
        return uploads.take(services(count), "format", "open-referral-uk", "source", source);
    }

    private static String services(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(id -> "{\"id\": \"%d\", \"name\": \"A\", \"status\": \"active\"}".formatted(id))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
