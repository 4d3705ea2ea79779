package community.kith.paidsupport;

import static community.kith.outcomes.Step.PAID_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.Refusals;
import community.kith.outcomes.Step;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The recorded Support Sequence from the first step to paid support and its review, as a client sees it. */
@KithTest
class PracticeTests {

    private static final String STEPS = ".outcome.supportSequence.steps";

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private Operations operations;

    @BeforeEach
    void lives(@LocalServerPort int port, @Autowired Driver driver) throws Exception {
        operations = new Operations(port);
        try (var session = driver.session()) {
            session.run(new ClassPathResource("suggestions/maureen.cypher").getContentAsString(StandardCharsets.UTF_8))
                    .consume();
        }
    }

    @Test
    void goesFromExploringToAgreedSupportAndItsReview() {
        PAID_SUPPORT.earlier().forEach(this::nothingSuitable);
        var stated = state();
        stated.path("stateUnmetNeed" + STEPS + "[6].open").entity(Boolean.class).isEqualTo(true);
        stated.path("stateUnmetNeed" + STEPS + "[6].suggestions[*].title")
                .entityList(String.class)
                .containsExactly("Ask Wendy of Pemberton Team");

        var agreed = agree(1.5);

        agreed.path("agreePaidSupport.userErrors").entityList(Object.class).hasSize(0);
        agreed.path("agreePaidSupport.paidSupport.reviewOn")
                .entity(LocalDate.class)
                .isEqualTo(today.plusWeeks(6));
        agreed.path("agreePaidSupport.paidSupport.urgent").entity(Boolean.class).isEqualTo(false);

        var reviewed = operations.mutate(
                "review-outcome",
                Map.of(
                        "outcomeId",
                        "chapel",
                        "words",
                        "I go on my own now",
                        "presentIds",
                        List.of("jean"),
                        "steps",
                        List.of(Map.of("step", "FAMILY", "state", "WORKS"))));
        reviewed.path("reviewOutcome.userErrors").entityList(Object.class).hasSize(0);
        reviewed.path("reviewOutcome" + STEPS + "[6].open")
                .entity(Boolean.class)
                .isEqualTo(false);
        reviewed.path("reviewOutcome" + STEPS + "[6].stillToExplore")
                .entityList(String.class)
                .containsExactly("SELF_CARE", "ASSISTIVE_TECHNOLOGY", "FRIENDS", "COMMUNITY", "COMMUNITY_CIRCLE");
        reviewed.path("reviewOutcome" + STEPS + "[*].askAgain")
                .entityList(Boolean.class)
                .containsExactly(true, true, false, true, true, true, false);
        reviewed.path("reviewOutcome" + STEPS + "[2].state")
                .entity(String.class)
                .isEqualTo("WORKS");
        reviewed.path("reviewOutcome" + STEPS + "[0].state")
                .entity(String.class)
                .isEqualTo("NOTHING_SUITABLE");
    }

    @Test
    void agreesNothingWhileAStepIsLeft() {
        PAID_SUPPORT.earlier().stream().skip(1).forEach(this::nothingSuitable);

        assertThat(Refusals.of(state(), "stateUnmetNeed")).containsExactly("outcomeId NOT_ALLOWED");
        assertThat(Refusals.of(agree(1), "agreePaidSupport")).containsExactly("outcomeId NOT_ALLOWED");
        assertThat(Refusals.of(explore(PAID_SUPPORT, "TRYING"), "recordExploration"))
                .containsExactly("step NOT_ALLOWED");
    }

    @Test
    void agreesNothingBeforeSayingWhatIsLeft() {
        PAID_SUPPORT.earlier().forEach(this::nothingSuitable);

        assertThat(Refusals.of(agree(1), "agreePaidSupport")).containsExactly("needId NOT_ALLOWED");
    }

    @Test
    void meetsANeedThatCannotWaitAtOnceAndKeepsItOnTheList() {
        var recorded = operations.mutate(
                "record-urgent-need", Map.of("outcomeId", "chapel", "needId", "company", "why", "On her own tonight"));
        recorded.path("recordUrgentNeed.userErrors").entityList(Object.class).hasSize(0);
        recorded.path("recordUrgentNeed.urgentNeed.exploreBy")
                .entity(LocalDate.class)
                .isEqualTo(today.plusWeeks(6));
        recorded.path("recordUrgentNeed" + STEPS + "[6].open")
                .entity(Boolean.class)
                .isEqualTo(true);

        var agreed = agree(2);

        agreed.path("agreePaidSupport.paidSupport.urgent").entity(Boolean.class).isEqualTo(true);
        var practice = operations.ask("practice", Map.of("id", "maureen"));
        practice.path("person.teams[0].urgentNeeds[*].need.id")
                .entityList(String.class)
                .containsExactly("company");
        practice.path("person.urgentNeeds[0].settledOn").valueIsNull();

        PAID_SUPPORT.earlier().forEach(this::nothingSuitable);

        var settled = operations.ask("practice", Map.of("id", "maureen"));
        settled.path("person.teams[0].urgentNeeds").entityList(Object.class).hasSize(0);
        settled.path("person.urgentNeeds[0].settledOn").entity(LocalDate.class).isEqualTo(today);
    }

    @Test
    void givesTheSixWeeksOnceAndNoLonger() {
        var urgent = Map.of("outcomeId", "chapel", "needId", "company", "why", "On her own tonight");
        operations.mutate("record-urgent-need", urgent);

        assertThat(Refusals.of(operations.mutate("record-urgent-need", urgent), "recordUrgentNeed"))
                .containsExactly("needId DUPLICATE");
        assertThat(Refusals.of(
                        operations.mutate(
                                "record-urgent-need",
                                Map.of(
                                        "outcomeId", "chapel",
                                        "needId", "medication",
                                        "why", " ",
                                        "exploreBy",
                                                today.plusWeeks(6).plusDays(1).toString())),
                        "recordUrgentNeed"))
                .containsExactlyInAnyOrder("needId NOT_ALLOWED", "exploreBy OUT_OF_RANGE", "why BLANK");
    }

    @Test
    void saysEverythingThatIsWrongWithAnAgreement() {
        PAID_SUPPORT.earlier().forEach(this::nothingSuitable);
        state();

        var refused = operations.mutate(
                "agree-paid-support",
                Map.of(
                        "outcomeId",
                        "chapel",
                        "needId",
                        "company",
                        "hoursPerWeek",
                        0.3,
                        "workerId",
                        "jean",
                        "startsOn",
                        today.minusDays(31).toString(),
                        "reviewOn",
                        today.plusYears(1).toString()));

        assertThat(Refusals.of(refused, "agreePaidSupport"))
                .containsExactlyInAnyOrder(
                        "hoursPerWeek MALFORMED",
                        "workerId NOT_ALLOWED",
                        "startsOn OUT_OF_RANGE",
                        "reviewOn OUT_OF_RANGE");
    }

    @Test
    void agreedAnewTakesThePlaceOfWhatRanBefore() {
        PAID_SUPPORT.earlier().forEach(this::nothingSuitable);
        state();
        agree(3);

        var less = agree(1);

        less.path("agreePaidSupport.outcome.paidSupport[*].endsOn")
                .entityList(String.class)
                .hasSize(2)
                .contains(today.toString());
        takenBack(less, "agreePaidSupport");
        operations
                .ask("practice", Map.of("id", "maureen"))
                .path("person.supportBalance.now.paidHoursPerWeek")
                .entity(Double.class)
                .isEqualTo(3.0);
    }

    @Test
    void keepsWhatPaidSupportRestsOn() {
        PAID_SUPPORT.earlier().stream().skip(1).forEach(this::nothingSuitable);
        var last = explore(Step.SELF_CARE, "NOTHING_SUITABLE");
        var stated = state();
        var agreed = agree(1);

        assertThat(Refusals.of(undo(last, "recordExploration"), "undoChange"))
                .containsExactly("changeId NOTHING_TO_UNDO");
        assertThat(Refusals.of(undo(stated, "stateUnmetNeed"), "undoChange")).containsExactly("changeId CONFLICT");

        takenBack(agreed, "agreePaidSupport");
        takenBack(stated, "stateUnmetNeed");
        takenBack(last, "recordExploration");
    }

    @Test
    void endsSupportOnceAndLetsItGoOnAgain() {
        PAID_SUPPORT.earlier().forEach(this::nothingSuitable);
        state();
        var id = agree(1).path("agreePaidSupport.paidSupport.id")
                .entity(String.class)
                .get();

        var ended = operations.mutate("end-paid-support", Map.of("paidSupportId", id));

        ended.path("endPaidSupport.paidSupport.endsOn").entity(LocalDate.class).isEqualTo(today);
        assertThat(Refusals.of(operations.mutate("end-paid-support", Map.of("paidSupportId", id)), "endPaidSupport"))
                .containsExactly("paidSupportId ALREADY_ENDED");
        takenBack(ended, "endPaidSupport");
        operations
                .mutate("end-paid-support", Map.of("paidSupportId", id))
                .path("endPaidSupport.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void takesAReviewBackWithItsAnswersAndItsDay() {
        nothingSuitable(Step.FAMILY);
        var before = operations
                .ask("practice", Map.of("id", "maureen"))
                .path("person.outcomes[1].supportSequence.steps[2].explorations")
                .entityList(Object.class)
                .get();
        var reviewed = operations.mutate(
                "review-outcome",
                Map.of("outcomeId", "chapel", "steps", List.of(Map.of("step", "FAMILY", "state", "WORKS"))));

        takenBack(reviewed, "reviewOutcome");

        var after = operations.ask("practice", Map.of("id", "maureen"));
        after.path("person.outcomes[1].reviews").entityList(Object.class).hasSize(0);
        assertThat(after.path("person.outcomes[1].supportSequence.steps[2].explorations")
                        .entityList(Object.class)
                        .get())
                .isEqualTo(before);
    }

    @Test
    void saysEverythingThatIsWrongWithAReview() {
        var refused = operations.mutate(
                "review-outcome",
                Map.of(
                        "outcomeId", "chapel",
                        "lookAgainOn", today.toString(),
                        "steps",
                                List.of(
                                        Map.of("step", "FAMILY", "state", "DECLINED"),
                                        Map.of("step", "FAMILY", "state", "NOT_EXPLORED"),
                                        Map.of("step", "PAID_SUPPORT", "state", "WORKS"))));

        assertThat(Refusals.of(refused, "reviewOutcome"))
                .containsExactlyInAnyOrder(
                        "lookAgainOn OUT_OF_RANGE",
                        "steps.0.words BLANK",
                        "steps.1.state NOT_ALLOWED",
                        "steps.1.step DUPLICATE",
                        "steps.2.step NOT_ALLOWED");
    }

    @Test
    void setsAsideWhatWasDeclinedUntilItsDay() {
        var jean = Map.of("personId", "jean");
        var declined = operations.mutate(
                "record-exploration",
                Map.of(
                        "outcomeId", "chapel",
                        "step", "FAMILY",
                        "state", "DECLINED",
                        "words", "Not Jean, she has enough to do",
                        "about", jean,
                        "askAgainOn", today.plusWeeks(4).toString()));
        declined.path("recordExploration.userErrors").entityList(Object.class).hasSize(0);

        var practice = operations.ask("practice", Map.of("id", "maureen"));

        var family = "person.outcomes[1].supportSequence.steps[2]";
        practice.path(family + ".state").entity(String.class).isEqualTo("NOT_EXPLORED");
        practice.path(family + ".setAside[0].about.name").entity(String.class).isEqualTo("Jean Pennington");
        practice.path(family + ".setAside[0].until").entity(LocalDate.class).isEqualTo(today.plusWeeks(4));
        assertThat(practice.path(family + ".suggestions[*].subject.id")
                        .entityList(String.class)
                        .get())
                .doesNotContain("jean");
        takenBack(declined, "recordExploration");
        assertThat(operations
                        .ask("practice", Map.of("id", "maureen"))
                        .path(family + ".suggestions[*].subject.id")
                        .entityList(String.class)
                        .get())
                .contains("jean");
    }

    @Test
    void refusesASubjectThatIsNotOneThing() {
        for (var about : List.of(Map.of(), Map.of("personId", "jean", "groupId", "choir"))) {
            assertThat(Refusals.of(
                            operations.mutate(
                                    "record-exploration",
                                    Map.of("outcomeId", "chapel", "step", "FAMILY", "state", "TRYING", "about", about)),
                            "recordExploration"))
                    .containsExactly("about MALFORMED");
        }
        assertThat(Refusals.of(
                        operations.mutate(
                                "record-exploration",
                                Map.of(
                                        "outcomeId", "chapel",
                                        "step", "FAMILY",
                                        "state", "TRYING",
                                        "askAgainOn", today.plusYears(3).toString(),
                                        "about", Map.of("groupId", "nowhere"))),
                        "recordExploration"))
                .containsExactlyInAnyOrder("about NOT_FOUND", "askAgainOn NOT_ALLOWED", "askAgainOn OUT_OF_RANGE");
    }

    private void nothingSuitable(Step step) {
        explore(step, "NOTHING_SUITABLE")
                .path("recordExploration.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    private GraphQlTester.Response explore(Step step, String state) {
        return operations.mutate(
                "record-exploration",
                Map.of("outcomeId", "chapel", "step", step.name(), "state", state, "presentIds", List.of("jean")));
    }

    private GraphQlTester.Response state() {
        return operations.mutate(
                "state-unmet-need",
                Map.of("outcomeId", "chapel", "needId", "company", "words", "Nobody can come on Sundays"));
    }

    private GraphQlTester.Response agree(double hours) {
        return operations.mutate(
                "agree-paid-support",
                Map.of("outcomeId", "chapel", "needId", "company", "hoursPerWeek", hours, "workerId", "wendy"));
    }

    private GraphQlTester.Response undo(GraphQlTester.Response answer, String field) {
        var change = answer.path(field + ".change.id").entity(String.class).get();
        return operations.mutate("undo-change", Map.of("changeId", change));
    }

    private void takenBack(GraphQlTester.Response answer, String field) {
        assertThat(Refusals.of(undo(answer, field), "undoChange")).isEmpty();
    }
}
