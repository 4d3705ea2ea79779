package community.kith.suggestions;

import static community.kith.outcomes.ExplorationState.DECLINED;
import static community.kith.outcomes.ExplorationState.DID_NOT_WORK;
import static community.kith.outcomes.ExplorationState.TRYING;
import static community.kith.outcomes.ExplorationState.WORKS;
import static community.kith.outcomes.Step.COMMUNITY;
import static community.kith.outcomes.Step.FAMILY;
import static community.kith.outcomes.Step.SELF_CARE;
import static community.kith.suggestions.AroundMaureen.TODAY;
import static community.kith.suggestions.AroundMaureen.whoWants;
import static community.kith.suggestions.Somewhere.group;
import static community.kith.suggestions.TieTo.sister;
import static community.kith.suggestions.candidates.ReasonCode.LIKE_WHAT_DID_NOT_WORK;
import static community.kith.suggestions.candidates.ReasonCode.WORKED_BEFORE;
import static community.kith.suggestions.candidates.ReasonCode.WORKED_FOR_OTHERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import community.kith.outcomes.OutcomeId;
import community.kith.subjects.Subject;
import org.junit.jupiter.api.Test;

/** No is respected, and what was tried changes what is suggested next (rule 7 of the Support Sequence). */
class RefusalsTest {

    private final Somewhere choir = group("Choir").helpsWith("company").isFor("singing");
    private final Somewhere bowls = group("Bowls").helpsWith("company").isFor("bowls");
    private final AroundMaureen maureen = whoWants("company").near(choir).near(bowls);
    private final Subject theChoir = choir.asset().id();

    @Test
    void leavesOutWhatSheDeclined() {
        maureen.found(COMMUNITY, DECLINED, theChoir, 3, null);

        assertThat(maureen.titlesAt(COMMUNITY)).containsExactly("Bowls");
        assertThat(maureen.step(COMMUNITY).setAside())
                .extracting(SetAside::pointsTo, SetAside::state)
                .containsExactly(tuple(theChoir, DECLINED));
    }

    @Test
    void asksAgainOnTheDaySheChose() {
        assertThat(whoWants("company")
                        .near(choir)
                        .found(COMMUNITY, DECLINED, theChoir, 3, TODAY.plusDays(1))
                        .titlesAt(COMMUNITY))
                .isEmpty();
        assertThat(whoWants("company")
                        .near(choir)
                        .found(COMMUNITY, DECLINED, theChoir, 3, TODAY)
                        .titlesAt(COMMUNITY))
                .containsExactly("Choir");
    }

    @Test
    void leavesOutWhatDidNotWorkForAnotherOutcome() {
        maureen.found(new OutcomeId("another"), COMMUNITY, DID_NOT_WORK, theChoir, 3, null);

        assertThat(maureen.titlesAt(COMMUNITY)).containsExactly("Bowls");
    }

    @Test
    void leavesOutWhatTheLearningLogSaysDidNotWork() {
        maureen.found(new OutcomeId("another"), null, DID_NOT_WORK, theChoir, 3, null);

        assertThat(maureen.titlesAt(COMMUNITY)).containsExactly("Bowls");
        assertThat(maureen.step(COMMUNITY).setAside()).hasSize(1);
        assertThat(maureen.step(SELF_CARE).setAside()).isEmpty();
    }

    @Test
    void goesByTheLastRecord() {
        maureen.found(COMMUNITY, DECLINED, theChoir, 9, null).found(COMMUNITY, TRYING, theChoir, 2, null);

        assertThat(maureen.titlesAt(COMMUNITY)).containsExactlyInAnyOrder("Bowls", "Choir");
    }

    @Test
    void suggestsNothingAtAStepThatSheDeclinedAsAWhole() {
        maureen.with(sister("Jean").ring(1)).found(FAMILY, DECLINED, null, 3, null);

        assertThat(maureen.titlesAt(FAMILY)).isEmpty();
        assertThat(maureen.step(FAMILY).setAside()).hasSize(1);
        assertThat(maureen.titlesAt(COMMUNITY)).isNotEmpty();
    }

    @Test
    void asksADeclinedStepAgainAfterAReview() {
        maureen.with(sister("Jean").ring(1))
                .found(FAMILY, DECLINED, null, 3, null)
                .reviewed(1);

        assertThat(maureen.titlesAt(FAMILY)).containsExactly("Ask Jean, your sister");
    }

    @Test
    void keepsADeclinedStepUntilItsDayWhateverAReviewAsks() {
        maureen.with(sister("Jean").ring(1))
                .found(FAMILY, DECLINED, null, 3, TODAY.plusDays(1))
                .reviewed(1);

        assertThat(maureen.titlesAt(FAMILY)).isEmpty();
    }

    @Test
    void movesWhatIsLikeItDownAndSaysSo() {
        var another = group("Another choir").helpsWith("company").isFor("singing");
        maureen.near(another).triedGroup(choir, DID_NOT_WORK);

        assertThat(maureen.titlesAt(COMMUNITY)).containsExactly("Bowls", "Another choir");
        var last = maureen.at(COMMUNITY).getLast().reasons().getLast();
        assertThat(last.code()).isEqualTo(LIKE_WHAT_DID_NOT_WORK);
        assertThat(last.sentence()).isEqualTo("Choir did not work for you, and this is like it.");
        assertThat(last.share()).isNegative();
    }

    @Test
    void saysThatItWorkedForHerBefore() {
        maureen.triedGroup(choir, WORKS);

        assertThat(maureen.at(COMMUNITY).getFirst().title()).isEqualTo("Choir");
        assertThat(maureen.at(COMMUNITY).getFirst().reasons())
                .extracting(Suggestion.Because::code)
                .contains(WORKED_BEFORE);
    }

    @Test
    void saysThatItWorkedForOthersOnlyWhereNobodyCanBeMadeOut() {
        var two = group("Two").helpsWith("company").workedFor(2);
        var three = group("Three").helpsWith("company").workedFor(3);
        var secret = group("Secret").helpsWith("company").workedFor(9).sensitive();

        var others = whoWants("company").near(two).near(three).near(secret).at(COMMUNITY).stream()
                .filter(suggestion ->
                        suggestion.reasons().stream().anyMatch(reason -> reason.code() == WORKED_FOR_OTHERS))
                .map(Suggestion::title);

        assertThat(others).containsExactly("Three");
    }
}
