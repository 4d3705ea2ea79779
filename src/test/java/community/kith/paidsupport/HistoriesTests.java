package community.kith.paidsupport;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.outcomes.Exploration;
import community.kith.outcomes.ExplorationState;
import community.kith.outcomes.Explorations;
import community.kith.outcomes.Explored;
import community.kith.outcomes.NewExploration;
import community.kith.outcomes.NewReview;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.RecordingExplorations;
import community.kith.outcomes.Review;
import community.kith.outcomes.ReviewingOutcomes;
import community.kith.outcomes.Step;
import community.kith.subjects.NamedSubject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Whatever is recorded for an outcome, in whatever order and by however many at once, the gate opens in time and nothing is lost. */
@KithTest
class HistoriesTests {

    private static final OutcomeId CHAPEL = new OutcomeId("chapel");
    private static final int WRITERS = 4;
    private static final int RECORDS_EACH = 30;

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

    private final Queue<String> kept = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void lives(@Autowired Driver driver) throws Exception {
        try (var session = driver.session()) {
            session.run(new ClassPathResource("suggestions/maureen.cypher").getContentAsString(StandardCharsets.UTF_8))
                    .consume();
        }
    }

    @Test
    void opensTheGateInTimeAndLosesNothing() {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, WRITERS)
                    .forEach(seed -> writers.submit(() -> {
                        var random = new Random(seed);
                        IntStream.range(0, RECORDS_EACH).forEach(at -> record(random));
                    }));
        }

        var explored = explorations.of(List.of(CHAPEL)).getOrDefault(CHAPEL, Explored.NOTHING);
        var left = supports.of(List.of(CHAPEL)).getOrDefault(CHAPEL, WhatIsLeft.NOTHING);
        assertThat(kept).hasSizeGreaterThan(WRITERS);
        assertThat(ids(explored, left)).containsAll(kept);
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
    }

    private void record(Random random) {
        switch (random.nextInt(12)) {
            case 0 ->
                keep(stating.state(new NewUnmetNeed("chapel", need(random), "Sundays", null, null))
                        .unmetNeed());
            case 1 ->
                keep(recordingUrgent
                        .record(new NewUrgentNeed("chapel", need(random), "Tonight", null))
                        .urgentNeed());
            case 2, 3, 4 ->
                keep(agreeing.agree(new NewPaidSupport("chapel", need(random), 1, null, null, null, null))
                        .paidSupport());
            case 5 -> {
                if (random.nextInt(4) == 0) {
                    keep(reviewing
                            .review(new NewReview("chapel", null, null, null, null, null))
                            .review());
                }
            }
            default -> {
                var jean = new NamedSubject("jean", null, null, null, null, null);
                var step = Step.values()[random.nextInt(Step.values().length)];
                var state = ExplorationState.values()[random.nextInt(ExplorationState.values().length)];
                keep(exploring
                        .record(new NewExploration(
                                "chapel", step, state, null, null, "Words", random.nextInt(4) == 0 ? jean : null, null))
                        .exploration());
            }
        }
    }

    private void keep(@Nullable Object record) {
        switch (record) {
            case null -> {}
            case Exploration exploration -> kept.add(exploration.id().value());
            case Review review -> kept.add(review.id().value());
            case UnmetNeed unmet -> kept.add(unmet.id().value());
            case UrgentNeed urgent -> kept.add(urgent.id().value());
            case PaidSupport support -> kept.add(support.id().value());
            default -> throw new IllegalArgumentException(Objects.toString(record));
        }
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
