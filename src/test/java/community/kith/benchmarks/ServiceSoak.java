package community.kith.benchmarks;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.benchmarks.AskedCommunity.Asked;
import community.kith.benchmarks.Throughput.Answer;
import community.kith.signin.Browserless;
import community.kith.signin.TestAccounts;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A quarter of an hour at seven tenths of what the service can do, then three times as much for a minute, then the first again:
 * {@code mvn -Psoak verify}. Nine of ten ask for suggestions, one records that somebody was in touch. What was found comes to
 * {@code target/benchmarks/soak.md}. {@code -Dsoak.minutes} for a shorter one.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kith.sample=false",
            "server.address=127.0.0.1",
            "kith.limits.requests=100000000",
            "kith.caseload.look-every=0",
            "kith.suggestions.count-every=0"
        })
class ServiceSoak {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MINUTES = Integer.getInteger("soak.minutes", 15);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final double STEADY = 0.7;
    private static final double OVERLOAD = 3;
    private static final Duration RECOVERED_WITHIN = Duration.ofSeconds(10);

    /** How much slower the last third may be than the first, by the 99th hundredths of its minutes; one bad minute is the machine's. */
    private static final double STEADY_WITHIN = 1.5;

    private static final double RECOVERED_TO = 3;

    private static final double MEMORY_WITHIN = 1.1;
    private static final String SUGGESTIONS = """
            { outcome(id: "%s") { words supportSequence { steps { step state suggestions(first: 10) {
              title score reasons { code sentence share } checkFirst } } } } }
            """;
    private static final String TIES = "{ person(id: \"%s\") { relationshipCircle { ties { id } } } }";
    private static final String CONTACT =
            "mutation { recordContact(input: {tieId: \"%s\", way: CALL}) { contact { id } userErrors { message } } }";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext service;

    @Autowired
    private Driver driver;

    private List<Asked> asked;
    private Map<String, Browserless> browsers;
    private Map<String, List<String>> ties;
    private final StringBuilder said = new StringBuilder();

    @DynamicPropertySource
    static void community(DynamicPropertyRegistry settings) {
        var data = AskedCommunity.data().toString();
        settings.add("kith.data", () -> data);
        settings.add("kith.page-cache", AskedCommunity::pageCache);
    }

    @Test
    void staysAsItIsAndRefusesWhatIsTooMuch() throws Exception {
        people();
        // What was compiled for the first thousands of questions counts, not what the first ones were like.
        var most = new Throughput()
                .way("the service", () -> {}, this::ask)
                .take(16, 16, 16, 16)
                .getLast()
                .aSecond();
        say("Saturated at %.1f answers a second.", most);
        var load = new OpenLoop(this::ask);
        load.run(most * STEADY, MINUTE.multipliedBy(2));
        var before = heap();

        var steady = load.run(most * STEADY, MINUTE.multipliedBy(MINUTES));
        var after = heap();
        var p99 = java.util.stream.IntStream.range(0, MINUTES)
                .mapToDouble(minute -> steady.between(MINUTE.multipliedBy(minute), MINUTE.multipliedBy(minute + 1))
                        .millis(0.99))
                .toArray();
        var third = Math.max(1, MINUTES / 3);
        var first = median(Arrays.copyOf(p99, third));
        var last = median(Arrays.copyOfRange(p99, MINUTES - third, MINUTES));
        say(
                "%d minutes at %.1f a second: %,d answered, %d told to try again, %d wrong; p50 %.0f ms; p99 of a minute %.0f ms in the first third, %.0f ms in the last (medians), %.0f ms in the worst.",
                MINUTES,
                most * STEADY,
                steady.count(Answer.ANSWERED),
                steady.count(Answer.REFUSED),
                steady.count(Answer.WRONG),
                steady.millis(0.5),
                first,
                last,
                Arrays.stream(p99).max().orElseThrow());
        say("Heap after a collection: %,d MB before, %,d MB after.", before >> 20, after >> 20);

        var overload = load.run(most * STEADY * OVERLOAD, MINUTE);
        var recovery = load.run(most * STEADY, MINUTE);
        var recovered = recovered(recovery, median(p99) * RECOVERED_TO);
        say(
                "A minute at %.1f a second: %,d answered, %,d told to try again, %d wrong; p99 of the answered %.0f ms.",
                most * STEADY * OVERLOAD,
                overload.count(Answer.ANSWERED),
                overload.count(Answer.REFUSED),
                overload.count(Answer.WRONG),
                overload.millis(0.99));
        say("Then at the first rate again: as before after %d s.", recovered.toSeconds());
        keep();

        assertThat(steady.count(Answer.REFUSED) + steady.count(Answer.WRONG)).isZero();
        assertThat(last).isLessThan(first * STEADY_WITHIN);
        assertThat((double) after).isLessThan(before * MEMORY_WITHIN);
        assertThat(overload.count(Answer.WRONG)).isZero();
        assertThat(overload.count(Answer.REFUSED)).isPositive();
        assertThat(recovered).isLessThanOrEqualTo(RECOVERED_WITHIN);
        assertThat(recovery.count(Answer.WRONG)).isZero();
    }

    private static double median(double... figures) {
        var sorted = figures.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** After how many seconds ten begin in which every answer comes again, and as soon as before. */
    private static Duration recovered(OpenLoop.Run recovery, double millis) {
        for (var second = 0; second <= 50; second++) {
            var from = Duration.ofSeconds(second);
            var ten = recovery.between(from, from.plusSeconds(10));
            if (ten.count(Answer.ANSWERED) == ten.asked().size() && ten.millis(0.99) < millis) {
                return from;
            }
        }
        return MINUTE;
    }

    private void people() {
        asked = AskedCommunity.outcomes(driver, 200);
        var accounts = new TestAccounts(service, driver, port);
        browsers = asked.stream().map(Asked::workerId).distinct().collect(toMap(id -> id, accounts::signedIn));
        ties = new HashMap<>();
        for (var each : asked) {
            var answer = JSON.readTree(
                    browser(each).ask(TIES.formatted(each.personId())).body());
            ties.put(
                    each.personId(),
                    answer.at("/data/person/relationshipCircle/ties")
                            .valueStream()
                            .map(tie -> tie.path("id").stringValue())
                            .toList());
        }
    }

    private Answer ask(int number) {
        var one = asked.get(number % asked.size());
        var its = requireNonNull(ties.get(one.personId()));
        var writes = number % 10 == 9 && !its.isEmpty();
        var answer = browser(one)
                .ask(writes ? CONTACT.formatted(its.get(number % its.size())) : SUGGESTIONS.formatted(one.outcomeId()));
        return switch (answer.statusCode()) {
            case 200 ->
                answer.body().contains(writes ? "\"contact\":{\"id\"" : "\"suggestions\":[{")
                                && !answer.body().contains("\"errors\"")
                        ? Answer.ANSWERED
                        : Answer.WRONG;
            case 503 -> Answer.REFUSED;
            default -> Answer.WRONG;
        };
    }

    private Browserless browser(Asked one) {
        return requireNonNull(browsers.get(one.workerId()));
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void say(String words, Object... values) {
        var line = words.formatted(values);
        said.append("- ").append(line).append('\n');
        LoggerFactory.getLogger(ServiceSoak.class).info(line);
    }

    private void keep() throws IOException {
        Files.createDirectories(Path.of("target", "benchmarks"));
        Files.writeString(Path.of("target", "benchmarks", "soak.md"), said);
    }
}
