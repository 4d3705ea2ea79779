package community.kith.suggestions;

import static community.kith.outcomes.Step.ASSISTIVE_TECHNOLOGY;
import static community.kith.outcomes.Step.COMMUNITY_CIRCLE;
import static community.kith.outcomes.Step.FAMILY;
import static community.kith.outcomes.Step.FRIENDS;
import static community.kith.outcomes.Step.PAID_SUPPORT;
import static community.kith.outcomes.Step.SELF_CARE;
import static community.kith.suggestions.AroundMaureen.agreed;
import static community.kith.suggestions.AroundMaureen.whoWants;
import static community.kith.suggestions.Somewhere.group;
import static community.kith.suggestions.TieTo.friend;
import static community.kith.suggestions.TieTo.sister;
import static community.kith.suggestions.TieTo.stranger;
import static community.kith.suggestions.TieTo.worker;
import static community.kith.suggestions.candidates.ReasonCode.CIRCLE_AGENDA;
import static community.kith.suggestions.candidates.ReasonCode.HAS_GIFT;
import static community.kith.suggestions.candidates.ReasonCode.HELPS_WITH_NEED;
import static community.kith.suggestions.candidates.ReasonCode.NEXT_STAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import community.kith.outcomes.Step;
import community.kith.participation.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can be suggested at each step, and what is said about it. */
class StepsTest {

    @Test
    void asksTheSevenStepsInOrder() {
        assertThat(whoWants("company").sequence().steps())
                .extracting(SequenceStep::step)
                .containsExactly(Step.values());
    }

    @Test
    void beginsWithHerOwnGifts() {
        var maureen = whoWants("meals").giving("Baking bread", "meals", "baking");

        var suggestion = maureen.theOneAt(SELF_CARE);

        assertThat(suggestion.title()).isEqualTo("Use your own gift: baking bread");
        assertThat(suggestion.reasons())
                .extracting(Suggestion.Because::code, Suggestion.Because::sentence)
                .containsExactly(
                        tuple(HAS_GIFT, "This is something that you can do already."),
                        tuple(HELPS_WITH_NEED, "It helps with meals."));
    }

    @Test
    void goesOneStageFurtherWhereSheGoesAlready() {
        var maureen = whoWants("company").goingTo(group("Choir"), Stage.CONNECTING);

        var suggestion = maureen.theOneAt(SELF_CARE);

        assertThat(suggestion.title()).isEqualTo("Choir: give something to it");
        assertThat(suggestion.reasons().getFirst())
                .extracting(Suggestion.Because::code, Suggestion.Because::sentence)
                .containsExactly(NEXT_STAGE, "You go here already. The next stage is to give something to it.");
    }

    @Test
    void hasNoStageBeyondContributing() {
        assertThat(whoWants("company")
                        .goingTo(group("Choir"), Stage.CONTRIBUTING)
                        .at(SELF_CARE))
                .isEmpty();
    }

    @Test
    void suggestsTechnologyThatHelps() {
        var maureen = whoWants("medication")
                .technology("Pill box", 500, "medication")
                .technology("Key safe", 4000, "feeling-safe");

        assertThat(maureen.titlesAt(ASSISTIVE_TECHNOLOGY)).containsExactly("Pill box");
    }

    @Test
    void keepsFamilyAndFriendsApart() {
        var maureen = whoWants("meals")
                .with(sister("Jean").ring(1))
                .with(friend("Ali").ring(1));

        assertThat(maureen.titlesAt(FAMILY)).containsExactly("Ask Jean, your sister");
        assertThat(maureen.titlesAt(FRIENDS)).containsExactly("Ask Ali, your friend");
    }

    @Test
    void tellsWhatHerCircleHasAgreed() {
        var ali = friend("Ali");
        var maureen = whoWants("company")
                .with(ali)
                .circle(List.of(ali), agreed("Lift to chapel", ali.who().id(), "company"));

        var suggestion = maureen.theOneAt(COMMUNITY_CIRCLE);

        assertThat(suggestion.title()).isEqualTo("Your circle has agreed: Lift to chapel");
        assertThat(suggestion.reasons().getFirst())
                .extracting(Suggestion.Because::code, Suggestion.Because::sentence)
                .containsExactly(CIRCLE_AGENDA, "Ali said they would do it by 3 December.");
    }

    @Test
    void bringsWhatIsNotOnTheAgendaToHerCircle() {
        var ali = friend("Ali");
        var maureen = whoWants("company")
                .circle(List.of(ali), agreed("Mend the gate", ali.who().id(), "home-and-garden"));

        assertThat(maureen.titlesAt(COMMUNITY_CIRCLE)).containsExactly("Bring it to your circle");
    }

    @Test
    void asksMembersOfHerCircleWhoFit() {
        var ali = friend("Ali").hasOffered("company");
        var maureen = whoWants("company").with(ali).circle(List.of(ali, friend("Pat")));

        assertThat(maureen.titlesAt(COMMUNITY_CIRCLE))
                .containsExactlyInAnyOrder("Ask Ali from your circle", "Bring it to your circle");
    }

    @Test
    void formsACircleOfThoseNearToHerWithAFacilitator() {
        var maureen = whoWants("company")
                .with(sister("Jean").ring(1))
                .with(friend("Ali").whomSheCanCallOn())
                .with(friend("Pat").outOfTouch().ring(1))
                .with(worker("Wendy").ring(1))
                .near(stranger("Priya").openToIntroductions().guidesACircle());

        assertThat(maureen.titlesAt(COMMUNITY_CIRCLE))
                .containsExactly("Ask Priya to guide a circle", "Bring together a circle: Jean and Ali");
    }

    @Test
    void keepsPaidSupportClosedAndSaysWhatIsStillToBeExplored() {
        var maureen = whoWants("company")
                .team("Pemberton Team", worker("Wendy"))
                .explored(SELF_CARE, FAMILY, FRIENDS, COMMUNITY_CIRCLE);

        var step = maureen.step(PAID_SUPPORT);

        assertThat(step.suggestions()).isEmpty();
        assertThat(step.stillToExplore()).containsExactly(ASSISTIVE_TECHNOLOGY, Step.COMMUNITY);
    }

    @Test
    void matchesAWorkerWhenEverythingBeforeWasExplored() {
        var wendy = worker("Wendy").enjoys("singing");
        var maureen = whoWants("company")
                .enjoying("singing")
                .with(wendy)
                .team("Pemberton Team", wendy, worker("Stranger").enjoys("singing"))
                .exploredAllBeforePaidSupport()
                .leaving("company");

        assertThat(maureen.titlesAt(PAID_SUPPORT)).containsExactly("Ask Wendy of Pemberton Team");
        assertThat(maureen.step(PAID_SUPPORT).stillToExplore()).isEmpty();
    }

    @Test
    void saysWhatIsKnownAndWhatIsNot() {
        var maureen = whoWants("company")
                .withoutAKnownHome()
                .with(sister("Jean"))
                .with(sister("Carol").outOfTouch())
                .with(sister("Irene").unsafe());

        assertThat(maureen.step(FAMILY).known())
                .containsExactly(
                        "There are 2 people of your family in your circle. You have lost touch with 1 of them.");
        assertThat(maureen.step(FRIENDS).known()).containsExactly("We do not know of any friends in your circle yet.");
        assertThat(maureen.step(Step.COMMUNITY).known())
                .contains("We do not know where you live, so we cannot look nearby.");
        assertThat(maureen.step(COMMUNITY_CIRCLE).known()).containsExactly("You have no Community Circle yet.");
    }

    @Test
    void keepsTheIdOfASuggestionFromDayToDay() {
        var first = whoWants("meals").with(sister("Jean").ring(1)).theOneAt(FAMILY);
        var later = whoWants("meals")
                .with(sister("Jean").ring(1).hasOffered("meals"))
                .theOneAt(FAMILY);

        assertThat(later.id()).isEqualTo(first.id());
        assertThat(first.id().value()).doesNotContain("jean").hasSize(20);
    }
}
