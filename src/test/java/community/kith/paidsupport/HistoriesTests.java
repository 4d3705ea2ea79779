package community.kith.paidsupport;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.Refusals;
import community.kith.changes.Change;
import community.kith.outcomes.Exploration;
import community.kith.outcomes.ExplorationState;
import community.kith.outcomes.Explorations;
import community.kith.outcomes.Explored;
import community.kith.outcomes.NewExploration;
import community.kith.outcomes.NewReview;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Outcomes;
import community.kith.outcomes.RecordingExplorations;
import community.kith.outcomes.Review;
import community.kith.outcomes.ReviewingOutcomes;
import community.kith.outcomes.Step;
import community.kith.subjects.NamedSubject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Whatever is recorded for an outcome, taken back or ended, in whatever order and by however many at once, the gate opens in time and nothing is lost. */
@KithTest
class HistoriesTests {

    private static final OutcomeId CHAPEL = new OutcomeId("chapel");
    private static final int WRITERS = 4;
    private static final int RECORDS_EACH = 60;
    private static final String END_OF = "end of ";

    @Autowired
    private RecordingExplorations exploring;

    @Autowired
    private ReviewingOutcomes reviewing;

    @Autowired
    private StatingUnmetNeeds stating;

    @Autowired
    private RecordingUrgentNeeds recordingUrgent;

    @Autowired
    private AgreeingPaidSupport agreeing;

    @Autowired
    private Explorations explorations;

    @Autowired
    private PaidSupports supports;

    @Autowired
    private EndingPaidSupport ending;

    @Autowired
    private Outcomes outcomes;

    private final List<String> changes = new CopyOnWriteArrayList<>();
    private final Map<String, String> kept = new ConcurrentHashMap<>();
    private Operations operations;

    @BeforeEach
    void lives(@LocalServerPort int port, @Autowired Driver driver) throws Exception {
        operations = new Operations(port);
        try (var session = driver.session()) {
            session.run(new ClassPathResource("suggestions/maureen.cypher").getContentAsString(StandardCharsets.UTF_8))
                    .consume();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 8})
    void opensTheGateInTimeAndLosesNothing(int seed) throws Exception {
        var lookAgainOn = outcomes.byId(CHAPEL).orElseThrow().lookAgainOn();

        writeAtOnce(seed);
        openTheGate();

        var explored = explorations.of(List.of(CHAPEL)).getOrDefault(CHAPEL, Explored.NOTHING);
        var left = supports.of(List.of(CHAPEL)).getOrDefault(CHAPEL, WhatIsLeft.NOTHING);
        assertThat(changes).hasSizeGreaterThan(kept.size());
        assertThat(ids(explored, left)).containsExactlyInAnyOrderElementsOf(keptRecords());
        assertThat(left.agreed()).isNotEmpty();
        left.agreed()
                .forEach(support -> assertThat(support.urgent() || wasOpen(support, explored, left))
                        .as("agreed at %s", support.recordedAt())
                        .isTrue());
        left.agreed().stream()
                .filter(PaidSupport::urgent)
                .forEach(support -> assertThat(left.urgent())
                        .anyMatch(need -> need.needId().equals(support.needId())
                                && need.recordedAt().isBefore(support.recordedAt())));
        left.agreed()
                .forEach(support -> assertThat(support.endsOn() == null)
                        .as("goes on, agreed at %s", support.recordedAt())
                        .isEqualTo(isLast(support, left)
                                && !kept.containsValue(END_OF + support.id().value())));
        assertThat(outcomes.byId(CHAPEL).orElseThrow().lookAgainOn())
                .isEqualTo(explored.lastReview().map(Review::lookAgainOn).orElse(lookAgainOn));
    }

    private void writeAtOnce(int seed) throws Exception {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var written = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> new Random(seed + writer))
                    .map(random -> writers.submit(
                            () -> IntStream.range(0, RECORDS_EACH).forEach(at -> write(random))))
                    .toList();
            for (var writer : written) {
                writer.get();
            }
        }
    }

    /** What was agreed at random may have been taken back, all of it; this is not. */
    private void openTheGate() {
        for (var step : Step.PAID_SUPPORT.earlier()) {
            var recorded = exploring.record(new NewExploration(
                    "chapel", step, ExplorationState.NOTHING_SUITABLE, null, null, "Words", null, null));
            keep(recorded.change(), recorded.exploration());
        }
        var stated = stating.state(new NewUnmetNeed("chapel", "company", "Sundays", null, null));
        keep(stated.change(), stated.unmetNeed());
        var agreed = agreeing.agree(new NewPaidSupport("chapel", "company", 1, null, null, null, null));
        keep(agreed.change(), agreed.paidSupport());
    }

    private void write(Random random) {
        switch (random.nextInt(18)) {
            case 0 -> {
                var stated = stating.state(new NewUnmetNeed("chapel", need(random), "Sundays", null, null));
                keep(stated.change(), stated.unmetNeed());
            }
            case 1 -> {
                var recorded = recordingUrgent.record(new NewUrgentNeed("chapel", need(random), "Tonight", null));
                keep(recorded.change(), recorded.urgentNeed());
            }
            case 2, 3, 4 -> {
                var agreed = agreeing.agree(new NewPaidSupport("chapel", need(random), 1, null, null, null, null));
                keep(agreed.change(), agreed.paidSupport());
            }
            case 5 -> {
                if (random.nextBoolean()) {
                    var next = LocalDate.now(ZoneOffset.UTC).plusDays(2 + random.nextInt(100));
                    var reviewed = reviewing.review(new NewReview("chapel", null, null, null, next, null));
                    keep(reviewed.change(), reviewed.review());
                }
            }
            case 6 -> end(random);
            case 7, 8, 9, 10 -> takeBack(random);
            default -> explore(random);
        }
    }

    private void explore(Random random) {
        var jean = new NamedSubject("jean", null, null, null, null, null);
        var step = Step.values()[random.nextInt(Step.values().length)];
        var state = ExplorationState.values()[random.nextInt(ExplorationState.values().length)];
        var recorded = exploring.record(new NewExploration(
                "chapel", step, state, null, null, "Words", random.nextInt(4) == 0 ? jean : null, null));
        keep(recorded.change(), recorded.exploration());
    }

    private void end(Random random) {
        var agreed = supports.of(List.of(CHAPEL))
                .getOrDefault(CHAPEL, WhatIsLeft.NOTHING)
                .agreed();
        if (!agreed.isEmpty()) {
            var support = agreed.get(random.nextInt(agreed.size()));
            keep(
                    ending.end(support.id().value(), null).change(),
                    END_OF + support.id().value());
        }
    }

    /** Takes back something that anybody wrote, most likely lately, and perhaps not for the first time. */
    private void takeBack(Random random) {
        var written = changes.size();
        if (written == 0) {
            return;
        }
        var change = changes.get(written - 1 - random.nextInt(Math.min(written, 1 + random.nextInt(30))));
        var answer = operations.mutate("undo-change", Map.of("changeId", change));
        if (Refusals.of(answer, "undoChange").isEmpty()) {
            assertThat(kept.remove(change)).as("taken back once").isNotNull();
        }
    }

    private void keep(@Nullable Change change, @Nullable Object record) {
        if (change == null) {
            return;
        }
        var id = change.id().value();
        kept.put(
                id,
                switch (Objects.requireNonNull(record)) {
                    case Exploration exploration -> exploration.id().value();
                    case Review review -> review.id().value();
                    case UnmetNeed unmet -> unmet.id().value();
                    case UrgentNeed urgent -> urgent.id().value();
                    case PaidSupport support -> support.id().value();
                    default -> record.toString();
                });
        changes.add(id);
    }

    private List<String> keptRecords() {
        return kept.values().stream().filter(id -> !id.startsWith(END_OF)).toList();
    }

    /** Whether nothing was agreed for the same need after it. */
    private static boolean isLast(PaidSupport support, WhatIsLeft left) {
        return left.agreed().stream()
                .noneMatch(other -> other.needId().equals(support.needId())
                        && other.recordedAt().isAfter(support.recordedAt()));
    }

    private static List<String> ids(Explored explored, WhatIsLeft left) {
        return Stream.of(
                        explored.history().stream().map(each -> each.id().value()),
                        explored.reviews().stream().map(each -> each.id().value()),
                        left.unmet().stream().map(each -> each.id().value()),
                        left.urgent().stream().map(each -> each.id().value()),
                        left.agreed().stream().map(each -> each.id().value()))
                .flatMap(each -> each)
                .toList();
    }

    /** The rule once more, from the history alone: every step and the need that is left, recorded between the last review and then. */
    private static boolean wasOpen(PaidSupport support, Explored explored, WhatIsLeft left) {
        var then = support.recordedAt();
        var since = explored.reviews().stream()
                .map(review -> review.recordedAt())
                .filter(moment -> moment.isBefore(then))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return Step.PAID_SUPPORT.earlier().stream()
                        .allMatch(step -> explored.history().stream()
                                .filter(each -> each.step() == step
                                        && (each.about() == null || each.state() != ExplorationState.DECLINED))
                                .anyMatch(each -> between(since, each.recordedAt(), then)))
                && left.unmet().stream()
                        .filter(each -> each.needId().equals(support.needId()))
                        .anyMatch(each -> between(since, each.recordedAt(), then));
    }

    private static boolean between(Instant since, Instant moment, Instant then) {
        return !moment.isBefore(since) && moment.isBefore(then);
    }

    private static String need(Random random) {
        return random.nextBoolean() ? "company" : "faith";
    }
}
