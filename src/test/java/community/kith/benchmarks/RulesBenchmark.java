package community.kith.benchmarks;

import static java.util.stream.Collectors.joining;

import community.kith.isolation.IsolationRulesTimed;
import community.kith.suggestions.SupportSequenceTimed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.slf4j.LoggerFactory;

/**
 * How long rules take by themselves, by JMH in JVMs of its own: {@code mvn -Pbenchmark verify -Dtest=RulesBenchmark}. The table comes to
 * {@code target/benchmarks/rules.md}.
 */
class RulesBenchmark {

    @Test
    void timesTheRules() throws RunnerException, IOException {
        var options = new OptionsBuilder()
                .include(IsolationRulesTimed.class.getName())
                .include(SupportSequenceTimed.class.getName())
                .forks(3)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .shouldFailOnError(true)
                .build();

        var table = table(new Runner(options).run());

        Files.createDirectories(Path.of("target", "benchmarks"));
        Files.writeString(Path.of("target", "benchmarks", "rules.md"), table);
        LoggerFactory.getLogger(RulesBenchmark.class).info("\n{}", table);
    }

    private static String table(Collection<RunResult> results) {
        return "| rule | of | µs | ± (99.9 %) |\n| --- | --- | --: | --: |\n"
                + results.stream().map(RulesBenchmark::line).collect(joining());
    }

    private static String line(RunResult result) {
        var asked = result.getParams();
        var name = asked.getBenchmark();
        var figure = result.getPrimaryResult();
        return String.format(
                Locale.UK,
                "| %s | %s | %,.0f | %,.0f |%n",
                name.substring(name.lastIndexOf('.') + 1),
                sizes(asked),
                figure.getScore(),
                figure.getScoreError());
    }

    private static String sizes(BenchmarkParams asked) {
        return asked.getParamsKeys().stream()
                .map(size -> asked.getParam(size) + " " + size)
                .collect(joining(", "));
    }
}
