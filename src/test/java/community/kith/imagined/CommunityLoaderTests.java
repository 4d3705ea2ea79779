package community.kith.imagined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import community.kith.graph.OpenedDirectory;
import community.kith.graph.Picture;
import community.kith.processes.KithProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A community comes into a new database and into one that is there: the same graph, also when the way was cut off. */
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class CommunityLoaderTests {

    private static final Size SIZE = new Size(1_000, 7, LocalDate.parse("2026-11-29"));

    @TempDir
    private Path directory;

    @Test
    void makesTheSameGraphAnewAndAliveAndWhereItWasCutOff(CapturedOutput said) throws Exception {
        var anew = directory.resolve("anew");
        var leftovers =
                Files.createDirectories(directory.resolve("anew.importing").resolve("data"));
        Files.writeString(leftovers.resolve("half"), "what an import left that was cut off");

        assertThat(generate(anew, SIZE)).isZero();

        assertThat(directory.resolve("anew.importing")).doesNotExist();
        assertThat(generate(anew, SIZE)).as("given again").isZero();
        assertThat(generate(anew, new Size(1_000, 8, SIZE.day())))
                .as("another one")
                .isOne();
        var imported = picture(anew);

        var alive = directory.resolve("alive");
        new OpenedDirectory(alive).close();
        killedMidway(alive);
        assertThat(generate(alive, SIZE)).isZero();
        assertThat(said).contains("It goes on after ");
        var written = picture(alive);

        assertThat(written.indexes()).isEqualTo(imported.indexes()).allMatch(index -> index.endsWith("ONLINE"));
        assertSame(written.nodes(), imported.nodes());
        assertSame(written.relationships(), imported.relationships());
        assertThat(imported.relationships()).hasSizeGreaterThan(25_000);
        assertAllThere(imported);
    }

    /** Every line of every table is in the graph. */
    private static void assertAllThere(Picture picture) {
        var community = new Community(SIZE);
        var nodes = new ArrayList<Line>();
        var relationships = new ArrayList<Line>();
        for (var table : Table.values()) {
            switch (table.kind()) {
                case THING -> community.lines(table, nodes::add);
                case OWNED -> {
                    community.lines(table, nodes::add);
                    community.lines(table, relationships::add);
                }
                case JOIN -> community.lines(table, relationships::add);
            }
        }
        var known = List.of("[Migration]", "[Interest]", "[Need]", "[AssistiveTechnology]", "[ImaginedLoad]");
        assertThat(picture.nodes().stream().filter(node -> known.stream().noneMatch(node::startsWith)))
                .hasSize(nodes.size());
        assertThat(picture.relationships().stream()
                        .filter(each -> !each.contains("[BROADER]") && !each.startsWith("[AssistiveTechnology]")))
                .hasSize(relationships.size());
    }

    /** The same, but for the times at which migrations were applied; says only what differs. */
    private static void assertSame(List<String> some, List<String> others) {
        assertThat(some).hasSameSizeAs(others);
        var differences = IntStream.range(0, some.size())
                .filter(each -> !some.get(each).equals(others.get(each)))
                .filter(each -> !some.get(each).startsWith("[Migration]"))
                .mapToObj(each -> some.get(each) + "and not " + others.get(each))
                .limit(5);
        assertThat(differences).isEmpty();
    }

    /** A process that loads the community and is killed when its nodes are there and most relationships are not. */
    private void killedMidway(Path data) throws Exception {
        try (var loading = KithProcess.launch(directory, arguments(data, SIZE).toArray(String[]::new))) {
            await().atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> loading.output().contains(" contacts."));
            loading.kill();
            assertThat(loading.output()).doesNotContain("nodes and relationships.");
        }
    }

    private static int generate(Path data, Size size) {
        return CommunityLoader.run(arguments(data, size).toArray(String[]::new));
    }

    private static List<String> arguments(Path data, Size size) {
        return List.of(
                "--kith.data=" + data,
                "--kith.page-cache=64MB",
                "--kith.generate=" + size.people(),
                "--kith.generate.day=" + size.day(),
                "--kith.generate.seed=" + size.seed());
    }

    private static Picture picture(Path data) {
        try (var opened = new OpenedDirectory(data)) {
            return opened.picture();
        }
    }
}
