package community.kith.suggestions;

import static community.kith.people.Trait.CALM;
import static community.kith.people.Trait.CHATTY;
import static community.kith.people.Trait.PATIENT;
import static community.kith.suggestions.AroundMaureen.whoWants;
import static community.kith.suggestions.TieTo.stranger;
import static community.kith.suggestions.TieTo.worker;
import static community.kith.suggestions.candidates.MatchRole.FACILITATOR;
import static community.kith.suggestions.candidates.MatchRole.VOLUNTEER;
import static community.kith.suggestions.candidates.MatchRole.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.relationships.TieWish;
import community.kith.suggestions.candidates.Candidate;
import community.kith.suggestions.candidates.Reason;
import org.junit.jupiter.api.Test;

/** Who could support somebody: on the support wanted, skills, personality and interests in common. */
class MatchesTest {

    @Test
    void ranksWorkersBySkillsPersonalityAndInterests() {
        var wendy = worker("Wendy").canGive("Cooking plain meals", "meals").isLike(CALM, PATIENT);
        var amir = worker("Amir").enjoys("singing");
        var maureen = whoWants("meals")
                .enjoying("singing")
                .suitedBy(CALM, PATIENT)
                .with(wendy)
                .with(amir)
                .team("Pemberton Team", wendy, amir);

        var matches = maureen.matches(WORKER);

        assertThat(matches).extracting(Candidate::title).containsExactly("Wendy", "Amir");
        assertThat(matches.getFirst().reasons())
                .extracting(Reason::sentence)
                .contains(
                        "Wendy can offer this: cooking plain meals.", "Wendy is calm and patient, and that suits you.");
    }

    @Test
    void countsTheMoreThatSuitsTheMore() {
        var wendy = worker("Wendy").isLike(CALM);
        var amir = worker("Amir").isLike(CALM, CHATTY);
        var maureen =
                whoWants("meals").suitedBy(CALM, CHATTY).with(wendy).with(amir).team("Pemberton Team", wendy, amir);

        assertThat(maureen.matches(WORKER)).extracting(Candidate::title).containsExactly("Amir", "Wendy");
    }

    @Test
    void matchesNobodyForWhomNothingSpeaksOrWhomSheWantsToSeeLess() {
        var wendy = worker("Wendy");
        var amir = worker("Amir").enjoys("singing").wish(TieWish.LESS);
        var maureen = whoWants("meals")
                .enjoying("singing")
                .with(wendy.ring(3))
                .with(amir)
                .team("Pemberton Team", wendy, amir);

        assertThat(maureen.matches(WORKER)).isEmpty();
    }

    @Test
    void namesOnlyVolunteersAndFacilitatorsWhoHaveAgreed() {
        var maureen = whoWants("company")
                .enjoying("singing")
                .near(stranger("Priya").openToIntroductions().enjoys("singing").guidesACircle())
                .near(stranger("Sheila").enjoys("singing").guidesACircle());

        assertThat(maureen.matches(VOLUNTEER)).extracting(Candidate::title).containsExactly("Priya");
        assertThat(maureen.matches(FACILITATOR))
                .extracting(Candidate::title)
                .containsExactly("Ask Priya to guide a circle");
    }
}
