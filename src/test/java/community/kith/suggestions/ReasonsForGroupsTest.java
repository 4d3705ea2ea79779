package community.kith.suggestions;

import static community.kith.outcomes.Step.COMMUNITY;
import static community.kith.suggestions.AroundMaureen.whoWants;
import static community.kith.suggestions.Somewhere.group;
import static community.kith.suggestions.Somewhere.place;
import static community.kith.suggestions.TieTo.friend;
import static community.kith.suggestions.candidates.ReasonCode.ACCESS_MET;
import static community.kith.suggestions.candidates.ReasonCode.AFFORDABLE;
import static community.kith.suggestions.candidates.ReasonCode.CIRCLE_GOES;
import static community.kith.suggestions.candidates.ReasonCode.CONTRIBUTES;
import static community.kith.suggestions.candidates.ReasonCode.HELPS_WITH_NEED;
import static community.kith.suggestions.candidates.ReasonCode.NEAR;
import static community.kith.suggestions.candidates.ReasonCode.SHARES_INTEREST;
import static community.kith.suggestions.candidates.ReasonCode.SMALL;
import static community.kith.suggestions.candidates.ReasonCode.SPEAKS_LANGUAGE;
import static community.kith.suggestions.candidates.ReasonCode.TIME_SUITS;
import static community.kith.suggestions.candidates.ReasonCode.USED_TO_GO;
import static community.kith.suggestions.candidates.ReasonCode.WELCOMING;
import static community.kith.suggestions.candidates.ReasonCode.WORKED_BEFORE;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.community.PlaceKind;
import community.kith.participation.Stage;
import community.kith.sessions.PartOfDay;
import community.kith.suggestions.candidates.ReasonCode;
import community.kith.taxonomy.AccessFeature;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each kind of reason that speaks for a group or a place, in the words that are read to the person. */
class ReasonsForGroupsTest {

    @Test
    void titlesAGroupByItsNameAndDay() {
        var maureen = whoWants("company")
                .near(group("Wigan Community Choir").helpsWith("company").on(TUESDAY, PartOfDay.EVENING));

        assertThat(maureen.titlesAt(COMMUNITY)).containsExactly("Wigan Community Choir, Tuesdays");
    }

    @Test
    void helpsWithWhatTheOutcomeCallsFor() {
        says(
                whoWants("company", "getting-out")
                        .near(group("Lunch club").helpsWith("company").helpsWith("meals")),
                HELPS_WITH_NEED,
                "It helps with company.");
    }

    @Test
    void isForWhatSheWants() {
        says(
                whoWants("learning").about("painting").near(group("Art class").isFor("painting")),
                SHARES_INTEREST,
                "It is for painting, which is what you want.");
    }

    @Test
    void isForWhatSheEnjoys() {
        says(
                whoWants("company").enjoying("singing").near(group("Choir").isFor("singing")),
                SHARES_INTEREST,
                "You enjoy singing, and it goes on here.");
    }

    @Test
    void isForSomethingCloseToWhatSheEnjoys() {
        says(
                whoWants("company")
                        .enjoying("singing", "choir")
                        .near(group("Choir").isFor("choir")),
                SHARES_INTEREST,
                "You enjoy singing, and this is for choir.");
    }

    @Test
    void isNotSuggestedForWhatSheEnjoysWhereCompanyIsNoAnswer() {
        var maureen =
                whoWants("medication").enjoying("singing").near(group("Choir").isFor("singing"));

        assertThat(maureen.at(COMMUNITY)).isEmpty();
    }

    @Test
    void namesTheFriendWhoGoes() {
        says(
                whoWants("company")
                        .with(friend("Pauline").inWords("my friend from chapel").goesTo("Choir"))
                        .near(group("Choir").on(TUESDAY, PartOfDay.MORNING)),
                CIRCLE_GOES,
                "Pauline, your friend from chapel, goes here on Tuesdays.");
    }

    @Test
    void namesTwoWhoGo() {
        says(
                whoWants("company")
                        .with(friend("Pauline").goesTo("Choir"))
                        .with(friend("Ali").goesTo("Choir"))
                        .near(group("Choir")),
                CIRCLE_GOES,
                "Ali, your friend, and Pauline, your friend, go here.");
    }

    @Test
    void neverTellsThatAFriendGoesWhereItGivesSomethingAway() {
        var maureen = whoWants("company")
                .with(friend("Pauline").goesTo("Memory café").goesTo("Food bank"))
                .near(group("Memory café").sensitive().helpsWith("company"))
                .near(place("Food bank", PlaceKind.FOOD_BANK).helpsWith("company"));

        assertThat(maureen.at(COMMUNITY))
                .hasSize(2)
                .allSatisfy(suggestion -> assertThat(suggestion.toString()).doesNotContain("Pauline"));
    }

    @Test
    void isWhereSheUsedToGoHoweverFarAway() {
        says(whoWants("company").whoUsedToGoTo(group("Bowls club").walk(90)), USED_TO_GO, "You used to go here.");
    }

    @Test
    void isWhereSheWasMadeWelcomeBefore() {
        says(
                whoWants("company").partIn(group("Bowls club"), Stage.BEING_PRESENT, true, true),
                WORKED_BEFORE,
                "You were made welcome here before.");
    }

    @Test
    void isNotSuggestedWhereSheWasNotMadeWelcome() {
        var maureen =
                whoWants("company").partIn(group("Bowls club").helpsWith("company"), Stage.CONTRIBUTING, true, false);

        assertThat(maureen.at(COMMUNITY)).isEmpty();
    }

    @Test
    void looksForWhatSheCanGive() {
        says(
                whoWants("company")
                        .giving("Playing the piano", null, "piano")
                        .near(group("Choir").helpsWith("company").looksFor("piano")),
                CONTRIBUTES,
                "They are looking for somebody like you: playing the piano.");
    }

    @Test
    void saysHowLongTheWalkIs() {
        says(serving(group("Choir").walk(7)), NEAR, "It is about 7 minutes' walk from home.");
    }

    @Test
    void isNeverSuggestedOnlyForBeingNearFreeAndSmall() {
        var maureen = whoWants("company")
                .near(group("Chess club").walk(1).costs(0).people(6).welcomed(5, 5));

        assertThat(maureen.at(COMMUNITY)).isEmpty();
    }

    @Test
    void isNotSuggestedOutOfReach() {
        assertThat(serving(group("Choir").walk(22)).at(COMMUNITY)).isEmpty();
    }

    @Test
    void ranksTheNearerOfTwoAlikeFirst() {
        var maureen = serving(group("Far choir").walk(18))
                .near(group("Near choir").walk(3).helpsWith("company"));

        assertThat(maureen.titlesAt(COMMUNITY)).containsExactly("Near choir", "Far choir");
    }

    @Test
    void meetsWhenItSuits() {
        says(
                serving(group("Choir").on(TUESDAY, PartOfDay.MORNING)).freeOn(TUESDAY, PartOfDay.MORNING),
                TIME_SUITS,
                "It is on Tuesday mornings, which suits you.");
    }

    @Test
    void hasWhatSheNeedsToTakePart() {
        says(
                serving(group("Choir").has(AccessFeature.STEP_FREE).has(AccessFeature.HEARING_LOOP))
                        .needing(AccessFeature.STEP_FREE)
                        .needing(AccessFeature.HEARING_LOOP),
                ACCESS_MET,
                "It has what you need: no steps and a hearing loop.");
    }

    @Test
    void isFree() {
        says(serving(group("Choir").costs(0)), AFFORDABLE, "It is free.");
    }

    @Test
    void costsWhatSheCanSpend() {
        says(serving(group("Choir").costs(250)).affording(300), AFFORDABLE, "It costs £2.50, which you can spend.");
    }

    @Test
    void madeOthersWelcome() {
        says(serving(group("Choir").welcomed(8, 9)), WELCOMING, "8 of 9 people whom we asked were made welcome.");
    }

    @Test
    void saysNothingOfWelcomeWhereTooFewWereAsked() {
        assertThat(serving(group("Choir").welcomed(2, 2)).theOneAt(COMMUNITY).reasons())
                .noneMatch(reason -> reason.code() == WELCOMING);
    }

    @Test
    void madeOthersWelcomeWhoWereIntroduced() {
        says(
                serving(group("Choir").introduced(4, 3, 1)),
                WELCOMING,
                "Most people who were introduced here were made welcome.");
        says(
                serving(group("Choir").introduced(9, 5, 1)),
                WELCOMING,
                "Most people who were introduced here were made welcome, and 5 stayed for three months or longer.");
    }

    @Test
    void saysNothingOfWelcomeWhereTooFewWereIntroducedOrTooManyTurnedAway() {
        for (var choir : List.of(
                group("Choir").introduced(4, 4, 0),
                group("Choir").introduced(3, 3, 2),
                group("Choir").introduced(2, 2, 6).welcomed(8, 9))) {
            assertThat(serving(choir).theOneAt(COMMUNITY).reasons()).noneMatch(reason -> reason.code() == WELCOMING);
        }
    }

    @Test
    void isSmallEnoughToBeNoticedIn() {
        says(serving(group("Choir").people(8)), SMALL, "About 8 people come, so you will be noticed.");
    }

    @Test
    void speaksHerLanguage() {
        says(serving(group("Choir").speaks("pl")).speaking("pl"), SPEAKS_LANGUAGE, "People speak Polish here.");
    }

    private static AroundMaureen serving(Somewhere somewhere) {
        return whoWants("company").near(somewhere.helpsWith("company"));
    }

    private static void says(AroundMaureen maureen, ReasonCode code, String sentence) {
        assertThat(maureen.theOneAt(COMMUNITY).reasons())
                .filteredOn(reason -> reason.code() == code)
                .extracting(Suggestion.Because::sentence)
                .containsExactly(sentence);
    }
}
