package community.kith.suggestions;

import static community.kith.outcomes.Step.COMMUNITY;
import static community.kith.outcomes.Step.SELF_CARE;
import static community.kith.suggestions.AroundMaureen.TODAY;
import static community.kith.suggestions.AroundMaureen.whoWants;
import static community.kith.suggestions.Somewhere.group;
import static community.kith.suggestions.TieTo.sister;
import static community.kith.suggestions.candidates.ReasonCode.GOES_TOGETHER;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.community.GroupId;
import community.kith.community.GroupRule;
import community.kith.participation.Stage;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Liking;
import community.kith.suggestions.life.OwnGroup;
import community.kith.taxonomy.InterestId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What goes together with the groups of the person, in words and in rank. */
class GroupsThatGoTogetherTest {

    private static final LocalDate LAST_SPRING = TODAY.minusMonths(7);

    @Test
    void saysThatPeopleGoToBoth() {
        var maureen = whoWants("company")
                .goingWithOthersTo(group("Choir"), "Lunch club")
                .near(group("Lunch club"));

        assertThat(sentences(maureen, "Lunch club")).containsExactly("People who go to Choir go here too.");
    }

    @Test
    void saysWhatPeopleWhoGoThereAlsoGoTo() {
        var maureen = choirOf(own("Choir", Stage.PARTICIPATING, false, Map.of(), Map.of("dancing", 0.3)))
                .near(group("Tea dance").isFor("dancing"));

        assertThat(sentences(maureen, "Tea dance"))
                .containsExactly("People who go to Choir also go to groups for dancing, and this is one.");
    }

    @Test
    void saysWhatItIsLike() {
        var maureen = choirOf(own("Choir", Stage.PARTICIPATING, false, Map.of(), Map.of()))
                .near(group("Folk club").isFor("singing"));

        assertThat(sentences(maureen, "Folk club")).containsExactly("It is for singing, like Choir, where you go.");
    }

    @Test
    void saysThatSheUsedToGo() {
        var maureen = whoWants("company")
                .whoUsedToGoTo(group("Choir"))
                .together(own("Choir", Stage.PARTICIPATING, true, Map.of(), Map.of()))
                .near(group("Folk club").isFor("singing"));

        assertThat(sentences(maureen, "Folk club"))
                .containsExactly("It is for singing, like Choir, where you used to go.");
    }

    @Test
    void isNoReasonWhereCompanyIsNoAnswer() {
        var maureen = whoWants("medication")
                .goingWithOthersTo(group("Choir"), "Lunch club")
                .near(group("Lunch club"));

        assertThat(maureen.at(COMMUNITY)).isEmpty();
    }

    @Test
    void neverSpeaksForWhatGivesAwayAPrivateMatter() {
        var maureen = whoWants("company")
                .goingWithOthersTo(group("Choir"), "Memory café", "Food parcels")
                .near(group("Memory café").sensitive().helpsWith("company"))
                .near(group("Food parcels").onlyFor(GroupRule.REFERRED).helpsWith("company"));

        assertThat(sentences(maureen, "Memory café")).isEmpty();
        assertThat(sentences(maureen, "Food parcels")).isEmpty();
    }

    @Test
    void neverNamesAGroupWhereSomebodyUnsafeGoes() {
        var maureen = whoWants("company")
                .inDangerFrom(sister("Irene"), "Choir")
                .goingWithOthersTo(group("Choir"), "Lunch club")
                .near(group("Lunch club").helpsWith("company"));

        assertThat(sentences(maureen, "Lunch club")).isEmpty();
    }

    @Test
    void saysNothingOfWhereSheGoesAlready() {
        var maureen = whoWants("company")
                .goingWithOthersTo(group("Choir"), "Lunch club")
                .goingWithOthersTo(group("Lunch club"), "Choir");

        assertThat(maureen.at(SELF_CARE))
                .hasSize(2)
                .allSatisfy(suggestion ->
                        assertThat(suggestion.reasons()).noneMatch(reason -> reason.code() == GOES_TOGETHER));
    }

    @Test
    void ranksWhatMorePeopleGoToBothOfFirst() {
        var maureen = choirOf(own("Choir", Stage.PARTICIPATING, false, Map.of("Bingo", 0.02, "Whist", 0.2), Map.of()))
                .near(group("Bingo"))
                .near(group("Whist"));

        assertThat(maureen.titlesAt(COMMUNITY)).containsExactly("Whist", "Bingo");
    }

    @Test
    void countsWhatSheTakesAnActivePartInForMore() {
        var maureen = choirOf(own("Choir", Stage.BEING_PRESENT, false, Map.of("Bingo", 0.1), Map.of()))
                .goingTo(group("Allotment"), Stage.CONTRIBUTING)
                .together(own("Allotment", Stage.CONTRIBUTING, false, Map.of("Whist", 0.1), Map.of()))
                .near(group("Bingo"))
                .near(group("Whist"));

        assertThat(maureen.titlesAt(COMMUNITY)).containsExactly("Whist", "Bingo");
    }

    @Test
    void countsWhatSheHasLeftForLess() {
        var maureen = choirOf(own("Choir", Stage.PARTICIPATING, true, Map.of("Bingo", 0.1), Map.of()))
                .goingTo(group("Allotment"), Stage.PARTICIPATING)
                .together(own("Allotment", Stage.PARTICIPATING, false, Map.of("Whist", 0.1), Map.of()))
                .near(group("Bingo"))
                .near(group("Whist"));

        assertThat(maureen.titlesAt(COMMUNITY)).containsExactly("Whist", "Bingo");
    }

    @Test
    void prefersWhatPeopleHaveBegunToGoToSince() {
        var links = Map.of("Bingo", 0.1, "Whist", 0.1);
        var maureen = choirOf(own("Choir", Stage.PARTICIPATING, false, links, Map.of()))
                .near(group("Bingo").goers(40, 0, 0, 0, 0, 0, 30))
                .near(group("Whist").goers(40, 10, 20, 0, 0, 0, 0));

        assertThat(maureen.titlesAt(COMMUNITY)).containsExactly("Whist", "Bingo");
    }

    @Test
    void prefersASmallGroup() {
        var links = Map.of("Bingo", 0.1, "Whist", 0.1);
        var maureen = choirOf(own("Choir", Stage.PARTICIPATING, false, links, Map.of()))
                .near(group("Bingo").goers(200))
                .near(group("Whist").goers(12));

        assertThat(maureen.titlesAt(COMMUNITY)).containsExactly("Whist", "Bingo");
    }

    @Test
    void prefersASmallGroupAboveAllForSomebodyWhoGoesToOne() {
        var links = Map.of("Bingo", 0.1, "Whist", 0.02);

        assertThat(bingoAndWhist(own("Choir", 500, links))).containsExactly("Bingo", "Whist");
        assertThat(bingoAndWhist(own("Choir", 10, links))).containsExactly("Whist", "Bingo");
    }

    @Test
    void makesNothingOfASizeThatNobodyHasCounted() {
        var links = Map.of("Bingo", 0.1, "Whist", 0.02);

        assertThat(bingoAndWhist(own("Choir", 0, links))).isEqualTo(bingoAndWhist(own("Choir", 50, links)));
    }

    private static List<String> bingoAndWhist(OwnGroup choir) {
        return choirOf(choir)
                .near(group("Bingo").goers(200))
                .near(group("Whist").goers(12))
                .titlesAt(COMMUNITY);
    }

    private static AroundMaureen choirOf(OwnGroup choir) {
        return whoWants("company").goingTo(group("Choir"), choir.stage()).together(choir);
    }

    private static OwnGroup own(
            String name, Stage stage, boolean ended, Map<String, Double> links, Map<String, Double> leanings) {
        return own(name, stage, ended, 0, links, leanings);
    }

    private static OwnGroup own(String name, int goers, Map<String, Double> links) {
        return own(name, Stage.PARTICIPATING, false, goers, links, Map.of());
    }

    private static OwnGroup own(
            String name,
            Stage stage,
            boolean ended,
            int goers,
            Map<String, Double> links,
            Map<String, Double> leanings) {
        return new OwnGroup(
                new Subject.OfGroup(new GroupId(name)),
                name,
                stage,
                ended,
                LAST_SPRING,
                goers,
                name.equals("Choir") ? List.of(new Liking(new InterestId("singing"), "singing")) : List.of(),
                keyed(links, other -> new Subject.OfGroup(new GroupId(other))),
                keyed(leanings, InterestId::new));
    }

    private static <K> Map<K, Double> keyed(Map<String, Double> strengths, Function<String, K> key) {
        return strengths.entrySet().stream()
                .collect(Collectors.toMap(each -> key.apply(each.getKey()), Map.Entry::getValue));
    }

    private static List<String> sentences(AroundMaureen maureen, String title) {
        return maureen.at(COMMUNITY).stream()
                .filter(suggestion -> suggestion.title().equals(title))
                .flatMap(suggestion -> suggestion.reasons().stream())
                .filter(reason -> reason.code() == GOES_TOGETHER)
                .map(Suggestion.Because::sentence)
                .toList();
    }
}
