package community.kith.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import jdk.jfr.consumer.RecordingStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered and is in no chain yet: it outlives the process that answered it, and nothing is answered that does not. */
class AnsweredLooksTest {

    @TempDir
    private Path directory;

    private final List<AnsweredLooks> processes = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-30T09:30:00Z");

    @AfterEach
    void end() {
        processes.forEach(AnsweredLooks::end);
    }

    @Test
    void areTakenUpAsTheyWereByTheNextProcess() {
        var looks = Looks.at("maureen", "jean");
        var first = process("first");
        first.keep(looks);
        first.keep(Looks.at("stan"));
        first.end();

        assertThat(process("second").waiting())
                .singleElement()
                .satisfies(file -> assertThat(file.entries())
                        .startsWith(looks.getFirst(), looks.getLast())
                        .hasSize(3));
    }

    @Test
    void areLeftToAProcessThatStillRuns() {
        var first = process("first");
        first.keep(Looks.at("maureen"));

        assertThat(process("second").waiting()).isEmpty();
        assertThat(first.waiting()).hasSize(1);
    }

    @Test
    void areTakenUpByOneProcessAlone() throws Exception {
        var first = process("first");
        first.keep(Looks.at("maureen"));
        first.end();
        assertThat(takenUpByAnother()).isOne();

        var second = process("second");

        assertThat(takenUpByAnother()).as("while the second has it").isZero();
        second.end();
        assertThat(takenUpByAnother()).isOne();
    }

    private int takenUpByAnother() throws Exception {
        return new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                TakingUp.class.getName(),
                                directory.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                - TakingUp.NONE;
    }

    @Test
    void goWhenTheyAreInAChain() throws IOException {
        var first = process("first");
        first.keep(Looks.at("maureen"));
        first.waiting().forEach(first::settled);
        first.keep(Looks.at("jean"));
        first.waiting().forEach(first::settled);
        first.end();

        assertThat(files()).isEmpty();
        assertThat(process("second").waiting()).isEmpty();
    }

    @Test
    void areSeveralFilesWhenThereAreMany() {
        var first = process("first");
        for (var look = 0; look < 170; look++) {
            first.keep(Looks.at("maureen", "jean", "stan"));
        }
        first.end();

        assertThat(process("second").waiting())
                .extracting(file -> file.entries().size())
                .containsExactly(501, 9);
    }

    @Test
    void areAllKeptWhenManyComeAtOnce() throws Exception {
        var first = process("first");
        Callable<Void> look = () -> {
            first.keep(Looks.at("maureen", "jean", "stan"));
            return null;
        };
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var kept : callers.invokeAll(Collections.nCopies(400, look))) {
                kept.get();
            }
        }
        first.end();

        assertThat(process("second").waiting().stream()
                        .mapToInt(file -> file.entries().size())
                        .sum())
                .isEqualTo(1_200);
    }

    @Test
    void reachTheDiskTogetherAMomentLater() {
        var asked = new AtomicInteger();
        try (var events = new RecordingStream()) {
            events.enable("jdk.FileForce").withoutThreshold();
            events.onEvent("jdk.FileForce", event -> {
                if (event.getString("path").startsWith(directory.toString())) {
                    asked.incrementAndGet();
                }
            });
            events.startAsync();
            var first = process("first");
            for (var look = 0; look < 50; look++) {
                first.keep(Looks.at("maureen"));
            }

            await().atMost(Duration.ofSeconds(30)).until(() -> asked.get() > 0);
            first.keep(Looks.at("jean"));
            first.end();
            events.stop();
        }
        assertThat(asked.get()).isBetween(2, 49);
    }

    @Test
    void areRefusedOnceNoMoreCome() {
        var first = process("first");
        first.keep(Looks.at("maureen"));
        first.end();

        for (var again = 0; again < 2; again++) {
            assertThatThrownBy(() -> first.keep(Looks.at("jean"))).isInstanceOf(IllegalStateException.class);
        }
        assertThat(process("second").waiting())
                .singleElement()
                .satisfies(file -> assertThat(file.entries()).isEqualTo(Looks.at("maureen")));
    }

    @Test
    void endWithTheLastWholeLine() throws IOException {
        var first = process("first");
        first.keep(Looks.at("maureen"));
        first.end();
        Files.writeString(
                files().getFirst(), "{\"kind\":\"LOOK\",\"at\":\"2026-11-3", UTF_8, StandardOpenOption.APPEND);

        assertThat(process("second").waiting())
                .singleElement()
                .satisfies(file -> assertThat(file.entries()).isEqualTo(Looks.at("maureen")));
    }

    @Test
    void stayWhereSomebodyTouchedThemAndKeepNobodyFromStarting() throws IOException {
        var first = process("first");
        first.keep(Looks.at("maureen"));
        first.end();
        var file = Files.writeString(files().getFirst(), "something else\n");

        var second = process("second");
        second.keep(Looks.at("jean"));

        assertThat(second.waiting())
                .singleElement()
                .satisfies(own -> assertThat(own.entries()).isEqualTo(Looks.at("jean")));
        assertThat(file).hasContent("something else");
    }

    @Test
    void areOverdueWhenTheFirstHasWaitedForLong() {
        var first = process("first");
        now = now.plus(Duration.ofDays(1));
        first.keep(Looks.at("maureen"));
        now = now.plus(AnsweredLooks.LONGEST);
        first.keep(Looks.at("jean"));
        assertThat(first.areOverdue()).isFalse();
        now = now.plusMillis(1);
        assertThat(first.areOverdue()).isTrue();

        first.waiting().forEach(first::settled);

        assertThat(first.areOverdue()).isFalse();
        first.keep(Looks.at("stan"));
        assertThat(first.areOverdue()).isFalse();
    }

    @Test
    void areReadByNobodyElse() throws IOException {
        var own = directory.resolve("looks");
        var first = new AnsweredLooks(own, "first", clock());
        processes.add(first);
        first.keep(Looks.at("maureen"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                .isEqualTo("rwx------");
        try (var files = Files.list(own)) {
            assertThat(files)
                    .singleElement()
                    .satisfies(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void sayWhatToDoWhereNothingCanBeWritten() throws IOException {
        var file = Files.writeString(directory.resolve("file"), "");

        assertThatThrownBy(() -> new AnsweredLooks(file, "first", clock()))
                .isInstanceOfSatisfying(
                        LooksDirectoryUnusable.class,
                        failure -> assertThat(new LooksDirectoryUnusableAnalyzer().analyze(failure))
                                .satisfies(said -> {
                                    assertThat(said.getDescription()).contains(file.toString());
                                    assertThat(said.getAction()).contains("--kith.audit.looks=");
                                }));
    }

    private AnsweredLooks process(String name) {
        var begun = new AnsweredLooks(directory, name, clock());
        processes.add(begun);
        return begun;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(directory)) {
            return files.toList();
        }
    }

    private Clock clock() {
        InstantSource moment = () -> now;
        return moment.withZone(ZoneOffset.UTC);
    }
}
