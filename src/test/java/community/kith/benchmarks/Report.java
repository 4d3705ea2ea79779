package community.kith.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import org.slf4j.LoggerFactory;

/**
 * What a benchmark found: a table in Markdown for docs/performance.md, {@code target/benchmarks/NAME-PEOPLE.md}, and one line for each
 * way in {@code target/benchmarks/latency.csv}, which the picture is drawn from.
 */
public final class Report {

    private static final Path DIRECTORY = Path.of("target", "benchmarks");
    private static final Path LATENCY = DIRECTORY.resolve("latency.csv");

    private final String name;
    private final int people;

    public Report(String name, int people) {
        this.name = name;
        this.people = people;
    }

    /** Writes the figures, each as a ratio to the first. */
    public void write(List<Timings.Figures> figures, String others) throws IOException {
        var first = figures.getFirst();
        var text = new StringBuilder("%s, %,d people. %s. %s.\n\n".formatted(name, people, machine(), others));
        text.append(
                "| way | p50 µs | p95 µs | p50, first to it | p95, first to it |\n| --- | --: | --: | --: | --: |\n");
        var lines = new StringBuilder();
        for (var each : figures) {
            text.append(String.format(
                    Locale.UK,
                    "| %s | %,.0f | %,.0f | %.2f | %.2f |%n",
                    each.way(),
                    each.p50(),
                    each.p95(),
                    first.p50() / each.p50(),
                    first.p95() / each.p95()));
            lines.append(String.format(
                    Locale.ROOT, "%s,%d,%s,%.0f,%.0f%n", name, people, each.way(), each.p50(), each.p95()));
        }
        keep(text);
        Files.writeString(LATENCY, lines, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        new LatencyPicture(name, Files.readAllLines(LATENCY))
                .draw(DIRECTORY.resolve(name.replace(' ', '-') + "-latency"));
    }

    /** Writes how many answers there were in a second, each as a ratio to the first way with as many askers. */
    public void write(List<Throughput.Figures> figures) throws IOException {
        var text = new StringBuilder("%s, %,d people. %s.\n\n".formatted(name, people, machine()));
        text.append("| way | who ask at once | answers a second | the first against it | told to try again | wrong |\n"
                + "| --- | --: | --: | --: | --: | --: |\n");
        for (var each : figures) {
            var first = figures.stream()
                    .filter(other -> other.askers() == each.askers())
                    .findFirst()
                    .orElseThrow();
            text.append(String.format(
                    Locale.UK,
                    "| %s | %d | %,.1f | %.2f | %,d | %,d |%n",
                    each.way(),
                    each.askers(),
                    each.aSecond(),
                    first.aSecond() / each.aSecond(),
                    each.refused(),
                    each.wrong()));
        }
        keep(text);
    }

    private void keep(CharSequence text) throws IOException {
        Files.createDirectories(DIRECTORY);
        Files.writeString(DIRECTORY.resolve(name.replace(' ', '-') + "-" + people + ".md"), text, UTF_8);
        LoggerFactory.getLogger(Report.class).info("{}", text);
    }

    private static String machine() throws IOException {
        return "%d processors, JDK %s, heap %,d MB, commit %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        commit());
    }

    private static String commit() throws IOException {
        var process = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), UTF_8).strip();
    }
}
