package community.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import community.kith.KithTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.task.AsyncTaskExecutor;

/** Looks that were answered come into the chain: all of them, each once, whatever happens in between. */
@KithTest
class WritingLooksTests {

    @TempDir
    private Path directory;

    @Autowired
    private Chain chain;

    @Autowired
    private AuditRecords records;

    @Autowired
    private UnchainedChanges changes;

    @Autowired
    private CheckingChains checking;

    @Autowired
    private Driver driver;

    @Autowired
    private AsyncTaskExecutor applicationTaskExecutor;

    private Duration later = Duration.ZERO;
    private AnsweredLooks answered;
    private Settling settling;
    private WritingLooks writing;

    @BeforeEach
    void starts() {
        start("first");
    }

    @AfterEach
    void ends() {
        answered.end();
    }

    @Test
    void bringsWhatWasAnsweredIntoTheChainByItself() {
        writing.write(Looks.at("maureen", "jean")).join();
        assertThat(recorded()).isEmpty();

        settling.start();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(recorded()).containsExactly("maureen", "jean"));
        writing.write(Looks.at("stan")).join();
        settling.stop();

        assertThat(recorded()).containsExactly("maureen", "jean", "stan");
        assertThat(checking.check(List.of()))
                .singleElement()
                .satisfies(found -> assertThat(found.fault()).isEmpty());
    }

    @Test
    void hasWhatWasSaidInAnEmergencyInTheGraphAtOnceAndInNoFile() throws IOException {
        var looks = new ArrayList<>(Looks.at("jean"));
        looks.add(Looks.inEmergency("maureen", "She fell"));

        writing.write(looks).join();

        assertThat(recorded()).containsExactly("maureen");
        assertThat(Files.readString(file())).contains("jean").doesNotContain("maureen", "She fell");
    }

    @Test
    void bringsInWhatAProcessHasLeft() {
        writing.write(Looks.at("maureen", "jean")).join();
        answered.end();

        start("second");
        settling.settle();

        assertThat(recorded()).containsExactly("maureen", "jean");
    }

    @Test
    void bringsNothingInTwiceWhenItEndedBeforeTheFileWasGone() throws IOException {
        writing.write(Looks.at("maureen", "jean")).join();
        var file = file();
        var was = Files.readAllBytes(file);
        settling.settle();
        answered.end();
        Files.write(file, was);

        start("second");
        settling.settle();
        writing.write(Looks.at("stan")).join();
        settling.settle();

        assertThat(recorded()).containsExactly("maureen", "jean", "stan");
        assertThat(file).doesNotExist();
    }

    @Test
    void bringsNothingInTwiceWhenNobodyCouldSayWhetherItWasWritten() {
        var lost = new Losing(records);
        writeInto(new Chain(lost, () -> "lost", clock()), lost);
        lost.losesTheNext();
        writing.write(Looks.at("maureen", "jean")).join();

        assertThatThrownBy(settling::settle).hasMessage("No answer");
        writing.write(Looks.at("stan")).join();
        settling.settle();

        assertThat(recorded()).containsExactly("maureen", "jean", "stan");
    }

    @Test
    void showsNothingMoreWhileTheGraphHasTakenNoneForLong() {
        var refusing = new Losing(records);
        refusing.refuse(true);
        writeInto(new Chain(refusing, () -> "refused", clock()), refusing);
        writing.write(Looks.at("maureen")).join();
        later = AnsweredLooks.LONGEST.plusMillis(1);

        assertThatThrownBy(() -> writing.write(Looks.at("jean")).join()).hasRootCauseMessage("Refused");
        refusing.refuse(false);
        writing.write(Looks.at("stan")).join();
        settling.settle();

        assertThat(recorded()).containsExactly("maureen", "stan");
    }

    private Clock clock() {
        InstantSource moment = () -> Instant.now().plus(later);
        return moment.withZone(ZoneOffset.UTC);
    }

    private void start(String process) {
        answered = new AnsweredLooks(directory, process, clock());
        settling = new Settling(answered, changes, chain, records);
        writing = new WritingLooks(answered, settling, applicationTaskExecutor);
    }

    private void writeInto(Chain into, AuditRecords graph) {
        settling = new Settling(answered, changes, into, graph);
        writing = new WritingLooks(answered, settling, applicationTaskExecutor);
    }

    private Path file() throws IOException {
        try (var files = Files.list(directory)) {
            return files.findFirst().orElseThrow();
        }
    }

    private List<String> recorded() {
        try (var session = driver.session()) {
            return session.run(
                            "MATCH (record:AuditRecord) RETURN record.person AS person ORDER BY record.chain, record.number")
                    .list(row -> row.get("person").asString());
        }
    }
}
