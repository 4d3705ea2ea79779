package community.kith.suggestions;

import static community.kith.outcomes.Step.COMMUNITY;
import static community.kith.outcomes.Step.FAMILY;
import static community.kith.outcomes.Step.FRIENDS;
import static community.kith.suggestions.AroundMaureen.whoWants;
import static community.kith.suggestions.TieTo.friend;
import static community.kith.suggestions.TieTo.neighbour;
import static community.kith.suggestions.TieTo.sister;
import static community.kith.suggestions.TieTo.stranger;
import static community.kith.suggestions.candidates.ReasonCode.CELEBRATION;
import static community.kith.suggestions.candidates.ReasonCode.CLOSE_TIE;
import static community.kith.suggestions.candidates.ReasonCode.CONTACT_LAPSED;
import static community.kith.suggestions.candidates.ReasonCode.HAS_GIFT;
import static community.kith.suggestions.candidates.ReasonCode.NEAR;
import static community.kith.suggestions.candidates.ReasonCode.OFFERED_BEFORE;
import static community.kith.suggestions.candidates.ReasonCode.SHARES_INTEREST;
import static community.kith.suggestions.candidates.ReasonCode.SPEAKS_LANGUAGE;
import static community.kith.suggestions.candidates.ReasonCode.WANTS_MORE;
import static community.kith.suggestions.candidates.ReasonCode.WORKED_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import community.kith.relationships.TieWish;
import community.kith.suggestions.candidates.ReasonCode;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;

/** Each kind of reason that speaks for somebody, in the words that are read to the person. */
class ReasonsForPeopleTest {

    @Test
    void asksASisterWhoHasOfferedBefore() {
        var maureen = whoWants("meals").with(sister("Jean").hasOffered("meals"));

        var suggestion = maureen.theOneAt(FAMILY);

        assertThat(suggestion.title()).isEqualTo("Ask Jean, your sister");
        only(suggestion, OFFERED_BEFORE, "Jean has offered to help with meals.");
    }

    @Test
    void asksAFriendWithTheGiftThatIsNeeded() {
        var maureen = whoWants("transport").with(friend("Ali").canGive("Driving to town", "transport"));

        only(maureen.theOneAt(FRIENDS), HAS_GIFT, "Ali can offer this: driving to town.");
    }

    @Test
    void asksSomebodySheCanCallOn() {
        var maureen = whoWants("meals").with(sister("Jean").whomSheCanCallOn().whomSheConfidesIn());

        only(maureen.theOneAt(FAMILY), CLOSE_TIE, "You can call on Jean, and you can talk about private things.");
    }

    @Test
    void asksSomebodyOfTheInnermostRing() {
        var maureen = whoWants("meals")
                .with(sister("Jean").ring(1))
                .with(sister("Carol").ring(2));

        only(maureen.theOneAt(FAMILY), CLOSE_TIE, "Jean is one of the people closest to you.");
    }

    @Test
    void picksUpAFriendshipThatHasLapsed() {
        var maureen = whoWants("company")
                .with(friend("Ali").inWords("friend from chapel").outOfTouch());

        var suggestion = maureen.theOneAt(FRIENDS);

        assertThat(suggestion.title()).isEqualTo("Get in touch again with Ali, your friend from chapel");
        only(suggestion, CONTACT_LAPSED, "You and Ali have lost touch. This could be a reason to get in touch again.");
    }

    @Test
    void asksSomebodyOfWhomSheWantsMore() {
        var maureen = whoWants("company").with(neighbour("Pat").wish(TieWish.MORE));

        only(maureen.theOneAt(COMMUNITY), WANTS_MORE, "You would like to see more of Pat.");
    }

    @Test
    void asksNobodyOfWhomSheWantsLess() {
        var maureen =
                whoWants("company").with(neighbour("Pat").wish(TieWish.LESS).whomSheCanCallOn());

        assertThat(maureen.at(COMMUNITY)).isEmpty();
    }

    @Test
    void takesABirthdayInThirtyDaysAsAnOccasion() {
        var maureen = whoWants("company")
                .with(sister("Jean").bornOn(MonthDay.of(12, 24)))
                .with(sister("Carol").bornOn(MonthDay.of(12, 25)));

        only(maureen.theOneAt(FAMILY), CELEBRATION, "Jean has a birthday on 24 December.");
    }

    @Test
    void takesABirthdayTodayAsAnOccasion() {
        var maureen = whoWants("company").with(sister("Jean").bornOn(MonthDay.of(11, 24)));

        only(maureen.theOneAt(FAMILY), CELEBRATION, "Jean has a birthday today.");
    }

    @Test
    void asksAFriendWhoEnjoysTheSame() {
        var maureen = whoWants("company").enjoying("singing").with(friend("Ali").enjoys("singing"));

        only(maureen.theOneAt(FRIENDS), SHARES_INTEREST, "You both enjoy singing.");
    }

    @Test
    void asksAFriendWhoEnjoysSomethingClose() {
        var maureen = whoWants("company")
                .enjoying("singing", "choir")
                .with(friend("Ali").enjoys("choir"));

        only(maureen.theOneAt(FRIENDS), SHARES_INTEREST, "You enjoy singing, and Ali enjoys choir.");
    }

    @Test
    void asksAFriendWhoEnjoysWhatItIsAbout() {
        var maureen = whoWants("learning").about("painting").with(friend("Ali").enjoys("painting"));

        only(maureen.theOneAt(FRIENDS), SHARES_INTEREST, "Ali enjoys painting, and that is what you want.");
    }

    @Test
    void asksSomebodyWithWhomItWorkedBefore() {
        var jean = sister("Jean");
        var maureen = whoWants("meals").with(jean).worked(FAMILY, "meals", jean);

        only(maureen.theOneAt(FAMILY), WORKED_BEFORE, "It worked with Jean before, for meals.");
    }

    @Test
    void addsThatSomebodySpeaksHerLanguageButNeverAsksForThatAlone() {
        var maureen = whoWants("company")
                .speaking("en", "pl")
                .with(friend("Zofia").speaks("pl").ring(1))
                .with(friend("Ewa").speaks("pl"));

        assertThat(maureen.theOneAt(FRIENDS).reasons())
                .extracting(Suggestion.Because::code, Suggestion.Because::sentence)
                .contains(tuple(SPEAKS_LANGUAGE, "Zofia speaks Polish, as you do."));
    }

    @Test
    void introducesSomebodyNearbyWhoAgreedAndEnjoysTheSame() {
        var maureen = whoWants("company")
                .enjoying("singing")
                .near(stranger("Priya").openToIntroductions().enjoys("singing"));

        var suggestion = maureen.theOneAt(COMMUNITY);

        assertThat(suggestion.title()).isEqualTo("Be introduced to Priya");
        assertThat(suggestion.reasons())
                .extracting(Suggestion.Because::code, Suggestion.Because::sentence)
                .containsExactly(
                        tuple(SHARES_INTEREST, "You both enjoy singing."), tuple(NEAR, "Priya lives near you."));
    }

    @Test
    void introducesNobodyOnlyForBeingNear() {
        var maureen = whoWants("company").near(stranger("Priya").openToIntroductions());

        assertThat(maureen.at(COMMUNITY)).isEmpty();
    }

    @Test
    void introducesNobodyWhoHasNotAgreedYet() {
        var maureen = whoWants("company")
                .enjoying("singing")
                .near(stranger("Priya").enjoys("singing"))
                .near(stranger("Ravi")
                        .openOnlyFrom(AroundMaureen.TODAY.plusDays(1))
                        .enjoys("singing"));

        assertThat(maureen.at(COMMUNITY)).isEmpty();
    }

    private static void only(Suggestion suggestion, ReasonCode code, String sentence) {
        assertThat(suggestion.reasons()).containsExactly(new Suggestion.Because(code, sentence, 1));
    }
}
