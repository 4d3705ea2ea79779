package community.kith.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a real process does to its data when it is killed, started again, or started twice. */
class DurabilityTests {

    private static final String PASSWORD = "lantern copper meadow";
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    @TempDir
    private Path directory;

    @Test
    void losesNoAcknowledgedWriteWhenItIsKilledAndLetsNobodyElseAtItsData() throws Exception {
        var acknowledged = new ConcurrentLinkedQueue<String>();
        try (var kith = startKith()) {
            kith.signIn("anna", PASSWORD);
            assertThat(kith.ask("""
                            {"query": "mutation { addAccount(input: {name: \\"jo\\", password: \\"%s\\", roles: [WORKER]}) { userErrors { message } } }"}
                            """.formatted(PASSWORD))).contains("\"userErrors\":[]");
            kith.signIn("jo", PASSWORD);
            try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var writer = 0; writer < 4; writer++) {
                    writers.submit(() -> addPeopleUntilItIsGone(kith, acknowledged));
                }
                await().atMost(Duration.ofMinutes(1)).until(() -> acknowledged.size() > 100);
                kith.kill();
            }
        }

        try (var again = startKith()) {
            again.signIn("jo", PASSWORD);
            for (var id : acknowledged) {
                assertThat(again.ask("""
                                {"query": "query($id: ID!) { person(id: $id) { id name } }", "variables": {"id": "%s"}}
                                """.formatted(id))).contains("\"id\":\"" + id + "\"");
            }
            tellsSecondProcessWhatIsWrong();
            assertThat(again.ask("{\"query\": \"{ needs { id } }\"}")).contains("\"company\"");
        }
    }

    private void tellsSecondProcessWhatIsWrong() throws IOException, InterruptedException {
        var second = KithProcess.launch(directory, settings());

        assertThat(second.exitValue()).isNotZero();
        assertThat(second.output())
                .contains("Another Kith is already running on the data directory")
                .contains("--kith.data=DIRECTORY")
                .doesNotContain("\tat ");
    }

    private static void addPeopleUntilItIsGone(KithProcess kith, Queue<String> acknowledged) {
        try {
            while (true) {
                var answer = kith.ask("""
                        {"query": "mutation { addPerson(input: {name: \\"Ada Farrimond\\"}) { person { id } userErrors { message } } }"}
                        """);
                var id = ID.matcher(answer);
                if (!id.find()) {
                    throw new IllegalStateException("Not added: " + answer);
                }
                acknowledged.add(id.group(1));
            }
        } catch (IOException gone) {
            // The process was killed: what was acknowledged before is what counts.
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private KithProcess startKith() throws IOException {
        return KithProcess.start(directory, settings());
    }

    private String[] settings() throws IOException {
        var password = Files.writeString(directory.resolve("password"), PASSWORD);
        return new String[] {
            "--kith.data=" + directory.resolve("data"),
            "--kith.sample=false",
            "--kith.plan-ahead=false",
            "--kith.sign-in.administrator.name=anna",
            "--kith.sign-in.administrator.password-file=" + password
        };
    }
}
