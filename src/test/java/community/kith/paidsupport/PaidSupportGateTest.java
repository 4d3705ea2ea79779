package community.kith.paidsupport;

import static community.kith.outcomes.ExplorationState.DECLINED;
import static community.kith.outcomes.ExplorationState.NOTHING_SUITABLE;
import static community.kith.outcomes.Step.FRIENDS;
import static community.kith.outcomes.Step.PAID_SUPPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import community.kith.outcomes.Exploration;
import community.kith.outcomes.ExplorationId;
import community.kith.outcomes.ExplorationState;
import community.kith.outcomes.Explored;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Review;
import community.kith.outcomes.ReviewId;
import community.kith.outcomes.Step;
import community.kith.people.PersonId;
import community.kith.subjects.Subject;
import community.kith.taxonomy.NeedId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When paid support may come (rules 3 to 5 of the Support Sequence). */
class PaidSupportGateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final OutcomeId OUTCOME = new OutcomeId("outcome");
    private static final NeedId MEALS = new NeedId("meals");

    private final List<Exploration> history = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<UnmetNeed> unmet = new ArrayList<>();
    private final List<UrgentNeed> urgent = new ArrayList<>();

    @Test
    void isClosedAndNamesEveryEarlierStepWhileNothingIsExplored() {
        assertThat(gate(TODAY).stillToExplore()).containsExactlyElementsOf(PAID_SUPPORT.earlier());
        assertThat(gate(TODAY).isOpen()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = ExplorationState.class, names = "NOT_EXPLORED", mode = EnumSource.Mode.EXCLUDE)
    void opensForWhatIsLeftWhateverCameOfExploring(ExplorationState state) {
        exploreAll(state, TODAY);

        assertThat(gate(TODAY).isOpen()).isFalse();

        leave(TODAY);

        assertThat(gate(TODAY).needs()).containsExactly(MEALS);
    }

    @Test
    void staysClosedWhileOneStepIsLeft() {
        exploreAll(NOTHING_SUITABLE, TODAY);
        leave(TODAY);
        history.removeIf(record -> record.step() == FRIENDS);

        assertThat(gate(TODAY).stillToExplore()).containsExactly(FRIENDS);
        assertThat(gate(TODAY).isOpen()).isFalse();
    }

    @Test
    void doesNotCountANoToOneThingAsExploringTheStep() {
        exploreAll(NOTHING_SUITABLE, TODAY);
        history.removeIf(record -> record.step() == FRIENDS);
        explore(FRIENDS, DECLINED, TODAY, new Subject.OfPerson(new PersonId("jean")));
        leave(TODAY);

        assertThat(gate(TODAY).stillToExplore()).containsExactly(FRIENDS);
    }

    @Test
    void asksEveryStepAndWhatIsLeftAgainAfterAReview() {
        exploreAll(NOTHING_SUITABLE, TODAY.minusDays(9));
        leave(TODAY.minusDays(9));
        review(TODAY.minusDays(1));

        assertThat(gate(TODAY).stillToExplore()).hasSize(6);

        exploreAll(NOTHING_SUITABLE, TODAY);

        assertThat(gate(TODAY).stillToExplore()).isEmpty();
        assertThat(gate(TODAY).isOpen()).isFalse();

        leave(TODAY);

        assertThat(gate(TODAY).isOpen()).isTrue();
    }

    @Test
    void opensAtOnceForANeedThatCannotWaitUntilItsDay() {
        urgent.add(urgent(TODAY, TODAY.plusWeeks(6)));

        assertThat(gate(TODAY).needs()).containsExactly(MEALS);
        assertThat(gate(TODAY.plusWeeks(6)).isOpen()).isTrue();
        assertThat(gate(TODAY.plusWeeks(6).plusDays(1)).isOpen()).isFalse();
    }

    @Test
    void asksWhatIsLeftOnceTheStepsOfAnUrgentNeedAreExplored() {
        urgent.add(urgent(TODAY, TODAY.plusWeeks(6)));
        exploreAll(NOTHING_SUITABLE, TODAY);

        assertThat(gate(TODAY).isOpen()).isFalse();
        assertThat(urgent.getFirst().settledOn(explored())).contains(TODAY);
    }

    @Test
    void keepsAnUrgentNeedOnTheListUntilTheStepsAreExplored() {
        var need = urgent(TODAY, TODAY.plusWeeks(2));

        assertThat(need.isOverdue(explored(), TODAY.plusWeeks(2))).isFalse();
        assertThat(need.isOverdue(explored(), TODAY.plusWeeks(2).plusDays(1))).isTrue();

        exploreAll(DECLINED, TODAY.plusWeeks(3));

        assertThat(need.isOverdue(explored(), TODAY.plusWeeks(4))).isFalse();
    }

    @Test
    void givesNobodyMoreThanSixWeeks() {
        assertThatThrownBy(() -> urgent(TODAY, TODAY.plusWeeks(6).plusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private PaidSupportGate gate(LocalDate day) {
        return PaidSupportGate.of(explored(), new WhatIsLeft(unmet, urgent, List.of()), day);
    }

    private Explored explored() {
        return new Explored(history, reviews);
    }

    private void exploreAll(ExplorationState state, LocalDate on) {
        PAID_SUPPORT.earlier().forEach(step -> explore(step, state, on, null));
    }

    private void explore(Step step, ExplorationState state, LocalDate on, @Nullable Subject about) {
        history.add(new Exploration(
                new ExplorationId("record" + history.size()),
                step,
                state,
                on,
                List.of(),
                "In words",
                about,
                null,
                noon(on)));
    }

    private void leave(LocalDate on) {
        unmet.add(new UnmetNeed(new UnmetNeedId("left" + on), OUTCOME, MEALS, "Cooking", on, List.of(), noon(on)));
    }

    private void review(LocalDate on) {
        reviews.add(new Review(new ReviewId("review"), on, List.of(), null, on.plusWeeks(6), noon(on)));
    }

    private static UrgentNeed urgent(LocalDate since, LocalDate exploreBy) {
        return new UrgentNeed(new UrgentNeedId("urgent"), OUTCOME, MEALS, "Tonight", since, exploreBy, noon(since));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
