package community.kith.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.changes.Change;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Adding outcomes, recording what was explored, and taking back a mistake. */
@KithTest
class OutcomeTests {

    @Autowired
    private AddingOutcomes adding;

    @Autowired
    private RecordingExplorations recording;

    @Autowired
    private UndoingOutcomes undoing;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Explorations explorations;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @BeforeEach
    void lives(@Autowired Driver driver) {
        try (var session = driver.session()) {
            session.run("CREATE (:Person {id: 'ada', name: 'Ada Winstanley', knownAs: 'Ada', version: 0})")
                    .consume();
        }
    }

    @Test
    void looksAgainInSixWeeksUnlessToldOtherwise() {
        var outcome = added("Get back to bowls");

        assertThat(outcome.lookAgainOn()).isEqualTo(today.plusWeeks(6));
        assertThat(outcomes.byId(outcome.id())).contains(outcome);
    }

    @Test
    void listsTheNewestFirst() {
        var first = added("One");
        var second = added("Two");

        assertThat(outcomes.ofPeople(List.of(first.personId())).get(first.personId()))
                .containsExactlyElementsOf(Stream.of(first, second)
                        .sorted(Comparator.comparing(outcome -> outcome.id().value()))
                        .toList());
    }

    @Test
    void saysEverythingThatIsWrongWithAnOutcome() {
        var refused = adding.add(new NewOutcome(
                "nobody", " ", List.of("company", "flying"), List.of("no-such-interest"), today.minusDays(1)));

        assertThat(refused.outcome()).isNull();
        assertThat(refused.userErrors())
                .extracting(OutcomeTests::inShort)
                .containsExactlyInAnyOrder(
                        "BLANK words",
                        "OUT_OF_RANGE lookAgainOn",
                        "NOT_FOUND personId",
                        "NOT_FOUND needIds.1",
                        "NOT_FOUND interestIds.0");
    }

    @Test
    void refusesAnOutcomeWithoutANeedOrWithTooManyWords() {
        var refused = adding.add(new NewOutcome(
                "ada", "x".repeat(2_001), List.of(), null, today.plusYears(2).plusDays(1)));

        assertThat(refused.userErrors())
                .extracting(OutcomeTests::inShort)
                .containsExactlyInAnyOrder("TOO_LONG words", "OUT_OF_RANGE lookAgainOn", "BLANK needIds");
    }

    @Test
    void keepsEveryRecordOfExploring() {
        var outcome = added("Get back to bowls");
        record(outcome, ExplorationState.TRYING, today.minusDays(1), "Asked Jean");
        record(outcome, ExplorationState.WORKS, today, null);

        var explored = explored(outcome);

        assertThat(explored.state(Step.FAMILY)).isEqualTo(ExplorationState.WORKS);
        assertThat(explored.at(Step.FAMILY))
                .extracting(Exploration::state)
                .containsExactly(ExplorationState.TRYING, ExplorationState.WORKS);
    }

    @Test
    void saysEverythingThatIsWrongWithARecord() {
        var outcome = added("Get back to bowls");

        assertThat(refusals(new NewExploration(
                        outcome.id().value(),
                        Step.FAMILY,
                        ExplorationState.NOT_EXPLORED,
                        today.plusDays(1),
                        List.of("nobody"),
                        null,
                        null,
                        null)))
                .containsExactlyInAnyOrder("NOT_ALLOWED state", "IN_THE_FUTURE on", "NOT_FOUND presentIds.0");
        assertThat(refusals(new NewExploration(
                        outcome.id().value(),
                        Step.FAMILY,
                        ExplorationState.DECLINED,
                        today.minusDays(31),
                        null,
                        " ",
                        null,
                        null)))
                .containsExactlyInAnyOrder("BLANK words", "OUT_OF_RANGE on");
        assertThat(refusals(new NewExploration(
                        "nowhere", Step.FAMILY, ExplorationState.TRYING, null, null, null, null, null)))
                .containsExactly("NOT_FOUND outcomeId");
    }

    @Test
    void takesBackARecordThatWasAMistakeOnce() {
        var outcome = added("Get back to bowls");
        var before = kept(record(outcome, ExplorationState.WORKS, today, "Wrong person"), outcome);

        assertThat(undoing.undo(RecordingExplorations.KIND, before)).isEmpty();

        assertThat(explored(outcome).state(Step.FAMILY)).isEqualTo(ExplorationState.NOT_EXPLORED);
        assertThat(undoing.undo(RecordingExplorations.KIND, before).map(UserError::code))
                .contains(UserErrorCode.NOTHING_TO_UNDO);
        assertThat(before).containsEntry("words", "Wrong person");
    }

    @Test
    void takesBackAnOutcomeUnlessItWasExplored() {
        var outcome = added("Get back to bowls");
        Map<String, @Nullable Object> before = Map.of("outcomeId", outcome.id().value());
        var explored = record(outcome, ExplorationState.TRYING, today, null);

        assertThat(undoing.undo(AddingOutcomes.KIND, before)).isPresent();
        assertThat(undoing.undo(RecordingExplorations.KIND, kept(explored, outcome)))
                .isEmpty();
        assertThat(undoing.undo(AddingOutcomes.KIND, before)).isEmpty();

        assertThat(outcomes.byId(outcome.id())).isEmpty();
    }

    @Test
    void givesEveryChangeASummaryFitForAButton() {
        var change = adding.add(new NewOutcome("ada", "Bowls", List.of("company"), null, null))
                .change();

        assertThat(change).isNotNull().extracting(Change::summary).isEqualTo("Outcome added");
    }

    private Outcome added(String words) {
        var added = adding.add(new NewOutcome("ada", words, List.of("company"), null, null));
        assertThat(added.userErrors()).isEmpty();
        return Objects.requireNonNull(added.outcome());
    }

    private Exploration record(Outcome outcome, ExplorationState state, LocalDate on, @Nullable String words) {
        var recorded = recording.record(
                new NewExploration(outcome.id().value(), Step.FAMILY, state, on, List.of("ada"), words, null, null));
        assertThat(recorded.userErrors()).isEmpty();
        return Objects.requireNonNull(recorded.exploration());
    }

    private static Map<String, @Nullable Object> kept(Exploration exploration, Outcome outcome) {
        return UndoingOutcomes.kept(outcome.id(), exploration);
    }

    private Explored explored(Outcome outcome) {
        return explorations.of(List.of(outcome.id())).getOrDefault(outcome.id(), Explored.NOTHING);
    }

    private List<String> refusals(NewExploration found) {
        return recording.record(found).userErrors().stream()
                .map(OutcomeTests::inShort)
                .toList();
    }

    private static String inShort(UserError error) {
        return error.code() + " " + String.join(".", error.field());
    }
}
