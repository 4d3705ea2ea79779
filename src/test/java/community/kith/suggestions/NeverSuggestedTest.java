package community.kith.suggestions;

import static community.kith.outcomes.Step.COMMUNITY;
import static community.kith.outcomes.Step.COMMUNITY_CIRCLE;
import static community.kith.outcomes.Step.FAMILY;
import static community.kith.outcomes.Step.PAID_SUPPORT;
import static community.kith.outcomes.Step.SELF_CARE;
import static community.kith.suggestions.AroundMaureen.agreed;
import static community.kith.suggestions.AroundMaureen.whoWants;
import static community.kith.suggestions.Somewhere.group;
import static community.kith.suggestions.TieTo.friend;
import static community.kith.suggestions.TieTo.sister;
import static community.kith.suggestions.TieTo.stranger;
import static community.kith.suggestions.TieTo.worker;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.community.GroupRule;
import community.kith.community.Room;
import community.kith.participation.Stage;
import community.kith.people.Gender;
import community.kith.taxonomy.AccessFeature;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules 8 and 9 of the Support Sequence, one way at a time. */
class NeverSuggestedTest {

    @Test
    void leavesOutAnUnsafeTieWhateverSpeaksForIt() {
        var maureen = whoWants("meals")
                .with(sister("Irene")
                        .unsafe()
                        .hasOffered("meals")
                        .whomSheCanCallOn()
                        .bornOn(MonthDay.of(11, 30)));

        saysNothingOf("Irene", maureen);
    }

    @Test
    void leavesOutSomebodyForWhomSheIsUnsafe() {
        var maureen =
                whoWants("meals").with(sister("Irene").hasOffered("meals")).inDangerFrom(sister("Irene"));

        saysNothingOf("Irene", maureen);
    }

    @Test
    void leavesOutAGroupWhereSomebodyUnsafeGoes() {
        var maureen =
                whoWants("company").near(group("Choir").helpsWith("company")).inDangerFrom(stranger("Frank"), "Choir");

        assertThat(maureen.at(COMMUNITY)).isEmpty();
    }

    @Test
    void leavesOutAGroupThatMeetsWhereSomebodyUnsafeGoes() {
        var maureen = whoWants("company")
                .near(group("Choir").helpsWith("company").meetsAt("Chapel"))
                .perilAtPlace("Chapel");

        assertThat(maureen.at(COMMUNITY)).isEmpty();
    }

    @Test
    void leavesOutTheNextStageWhereSomebodyUnsafeGoes() {
        var maureen = whoWants("company")
                .goingTo(group("Choir").helpsWith("company"), Stage.BEING_PRESENT)
                .with(friend("Frank").unsafe().goesTo("Choir"));

        assertThat(maureen.at(SELF_CARE)).isEmpty();
    }

    @Test
    void leavesOutACircleThatSomebodyUnsafeBelongsTo() {
        var frank = friend("Frank").unsafe();
        var maureen = whoWants("company")
                .with(frank)
                .with(friend("Ali").ring(1))
                .circle(
                        List.of(frank, friend("Ali").ring(1)),
                        agreed("Frank drives", AroundMaureen.MAUREEN, "company"));

        assertThat(maureen.at(COMMUNITY_CIRCLE)).isEmpty();
    }

    @Test
    void leavesOutWhatSomebodyUnsafeWouldDo() {
        var frank = friend("Frank").unsafe();
        var maureen = whoWants("company")
                .with(frank)
                .circle(
                        List.of(friend("Ali")),
                        agreed("Lift to chapel", frank.who().id(), "company"));

        assertThat(maureen.titlesAt(COMMUNITY_CIRCLE)).containsExactly("Bring it to your circle");
    }

    @Test
    void leavesOutWordsThatNameSomebodyUnsafe() {
        var maureen = whoWants("company")
                .with(sister("Jean").ring(1).inWords("sister of Frank"))
                .inDangerFrom(stranger("Frank"));

        assertThat(maureen.titlesAt(FAMILY)).containsExactly("Ask Jean, your sister");
    }

    @Test
    void introducesNobodyUnsafe() {
        var maureen = whoWants("company")
                .enjoying("singing")
                .near(stranger("Frank").openToIntroductions().enjoys("singing").guidesACircle())
                .inDangerFrom(stranger("Frank"));

        saysNothingOf("Frank", maureen);
    }

    @Test
    void sendsNoUnsafeWorker() {
        var frank = worker("Frank").enjoys("singing").openToIntroductions();
        var maureen = whoWants("company")
                .enjoying("singing")
                .team("Pemberton Team", frank)
                .inDangerFrom(frank)
                .exploredAllBeforePaidSupport()
                .leaving("company");

        assertThat(maureen.titlesAt(PAID_SUPPORT)).containsExactly("Ask Pemberton Team who could come");
    }

    @Test
    void asksNobodyWithWhomItHasEnded() {
        var maureen = whoWants("company")
                .enjoying("singing")
                .with(friend("Elsie").ended().ring(1))
                .partedFrom(friend("Elsie"))
                .near(stranger("Elsie").openToIntroductions().enjoys("singing"));

        saysNothingOf("Elsie", maureen);
    }

    @Test
    void leavesOutFullAndClosedGroups() {
        none(group("Choir").room(Room.FULL));
        none(group("Choir").room(Room.CLOSED));
    }

    @Test
    void leavesOutWhatItsSourceNoLongerHas() {
        none(group("Choir").goneFromItsSource());
    }

    @Test
    void leavesOutWhatIsOnlyForOthers() {
        none(group("Choir").onlyFor(GroupRule.HOMELESS));
        none(group("Choir").onlyFor(GroupRule.DISABLED));
        none(group("Choir").onlyFor(GroupRule.FAMILIES));
        none(group("Choir").onlyFor(GroupRule.WOMEN));
        none(group("Choir").onlyFor(GroupRule.MEN));
        none(group("Choir").onlyFor(GroupRule.MEMBERS));
    }

    @Test
    void suggestsAWomensGroupToAWoman() {
        var maureen = whoWants("company")
                .gender(Gender.WOMAN)
                .near(group("Women's choir").helpsWith("company").onlyFor(GroupRule.WOMEN))
                .near(group("Men's shed").helpsWith("company").onlyFor(GroupRule.MEN));

        assertThat(maureen.titlesAt(COMMUNITY)).containsExactly("Women's choir");
    }

    @Test
    void suggestsAMembersClubToAFormerMember() {
        var maureen = whoWants("company").whoUsedToGoTo(group("Labour club").onlyFor(GroupRule.MEMBERS));

        assertThat(maureen.titlesAt(COMMUNITY)).containsExactly("Labour club");
    }

    @Test
    void leavesOutWhatIsNotForHerAge() {
        var old = whoWants("company").bornIn(1944);

        assertThat(old.near(group("Youth choir").helpsWith("company").ages(null, 25))
                        .at(COMMUNITY))
                .isEmpty();
    }

    @Test
    void leavesOutWhatLacksTheAccessSheNeeds() {
        var maureen = whoWants("company")
                .needing(AccessFeature.STEP_FREE)
                .near(group("Choir").helpsWith("company").lacks(AccessFeature.STEP_FREE));

        assertThat(maureen.at(COMMUNITY)).isEmpty();
    }

    @Test
    void suggestsASensitiveGroupOnlyForANeedThatItHelpsWith() {
        var pauline = friend("Pauline").goesTo("Memory café");
        var cafe = group("Memory café").sensitive().isFor("singing").helpsWith("keeping-well");

        assertThat(whoWants("company").about("singing").with(pauline).near(cafe).at(COMMUNITY))
                .isEmpty();
        assertThat(whoWants("keeping-well").near(cafe).at(COMMUNITY)).hasSize(1);
    }

    @Test
    void suggestsWhatSheGoesToAlreadyOnlyByItsNextStage() {
        var maureen = whoWants("company").goingTo(group("Choir").helpsWith("company"), Stage.HAVING_PRESENCE);

        assertThat(maureen.at(COMMUNITY)).isEmpty();
        assertThat(maureen.titlesAt(SELF_CARE)).containsExactly("Choir: take an active part");
    }

    @Test
    void putsWhatNobodyAssuredForAYearLastAndSaysSo() {
        var maureen = whoWants("company")
                .enjoying("singing")
                .near(group("Old choir")
                        .helpsWith("company")
                        .isFor("singing")
                        .costs(0)
                        .assured(AroundMaureen.TODAY.minusYears(1).minusDays(1)))
                .near(group("New club").helpsWith("company"))
                .near(group("Never assured").helpsWith("company").assured(null));

        assertThat(maureen.titlesAt(COMMUNITY)).containsExactly("New club", "Old choir", "Never assured");
        assertThat(maureen.at(COMMUNITY).get(1).checkFirst())
                .containsExactly("Nobody has checked these details for over a year: ring before you go.");
        assertThat(maureen.at(COMMUNITY).get(2).checkFirst())
                .containsExactly("Nobody has checked these details yet: ring before you go.");
    }

    @Test
    void doesNotNameAMemberOfTheCircleWhoIsNeitherHersNorHasAgreed() {
        var maureen = whoWants("company")
                .circle(
                        List.of(stranger("Sheila").enjoys("singing")),
                        agreed("Lift to chapel", stranger("Sheila").who().id(), "company"),
                        agreed("Sheila brings cake", AroundMaureen.MAUREEN, "company"));

        saysNothingOf("Sheila", maureen);
        assertThat(maureen.at(COMMUNITY_CIRCLE).getFirst().reasons().getFirst().sentence())
                .isEqualTo("Somebody of the circle said they would do it by 3 December.");
    }

    private static void none(Somewhere somewhere) {
        assertThat(whoWants("company").near(somewhere.helpsWith("company")).at(COMMUNITY))
                .isEmpty();
    }

    private static void saysNothingOf(String name, AroundMaureen maureen) {
        assertThat(maureen.exploredAllBeforePaidSupport()
                        .leaving("company", "meals", "getting-out")
                        .sequence()
                        .toString())
                .doesNotContainIgnoringCase(name);
    }
}
