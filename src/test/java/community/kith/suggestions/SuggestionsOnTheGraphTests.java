package community.kith.suggestions;

import static community.kith.outcomes.Step.COMMUNITY;
import static community.kith.outcomes.Step.COMMUNITY_CIRCLE;
import static community.kith.outcomes.Step.FAMILY;
import static community.kith.outcomes.Step.FRIENDS;
import static community.kith.outcomes.Step.PAID_SUPPORT;
import static community.kith.outcomes.Step.SELF_CARE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.outcomes.ExplorationState;
import community.kith.outcomes.NewExploration;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Outcomes;
import community.kith.outcomes.RecordingExplorations;
import community.kith.outcomes.Step;
import community.kith.paidsupport.NewUnmetNeed;
import community.kith.paidsupport.StatingUnmetNeeds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Maureen's life as the graph has it, and what is suggested from it. */
@KithTest
class SuggestionsOnTheGraphTests {

    @Autowired
    private Driver driver;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private RecordingExplorations recording;

    @Autowired
    private StatingUnmetNeeds stating;

    @Autowired
    private SuggestingConnections suggesting;

    @Autowired
    private Lives lives;

    @BeforeEach
    void lives() {
        Maureens.life(driver);
    }

    @Test
    void beginsWithHerGiftsAndWhereSheGoes() {
        assertThat(titles(SELF_CARE))
                .containsExactly("Use your own gift: knowing every hymn", "Pemberton library: get to be known there");
    }

    @Test
    void findsHerFamilyAndFriendsWithoutTheUnsafeOnes() {
        assertThat(titles(FAMILY)).containsExactly("Ask Jean, your sister");
        assertThat(titles(FRIENDS)).containsExactly("Get in touch again with Pauline, your friend from chapel");
    }

    @Test
    void findsWhatLiesNearAndWhereSheUsedToGo() {
        assertThat(titles(COMMUNITY))
                .containsExactly("Chapel voices, Tuesdays", "Be introduced to Priya", "Crown green bowls");
    }

    @Test
    void saysWhyTheChoirIsThere() {
        var choir = at(COMMUNITY).getFirst();

        assertThat(choir.reasons())
                .extracting(Suggestion.Because::sentence)
                .containsExactly(
                        "Pauline, your friend from chapel, goes here on Tuesdays.",
                        "It helps with faith.",
                        "It is for choir, which is close to singing.",
                        "It is on Tuesday mornings, which suits you.",
                        "It is about 5 minutes' walk from home.",
                        "It has what you need: no steps.",
                        "5 of 5 people whom we asked were made welcome.",
                        "It is free.",
                        "About 9 people come, so you will be noticed.");
    }

    @Test
    void asksHerCircle() {
        assertThat(titles(COMMUNITY_CIRCLE))
                .containsExactly("Your circle has agreed: A lift to chapel", "Ask Pauline from your circle");
    }

    @Test
    void opensPaidSupportWhenAllBeforeWasExplored() {
        assertThat(titles(PAID_SUPPORT)).isEmpty();

        PAID_SUPPORT.earlier().forEach(this::nothingSuitable);

        assertThat(titles(PAID_SUPPORT)).isEmpty();

        leaving(sequence().outcome().needs().getFirst().value());

        assertThat(titles(PAID_SUPPORT)).containsExactly("Ask Wendy of Pemberton Team");
    }

    @Test
    void namesNobodyUnsafeAndNobodyWhoHasNotAgreed() {
        PAID_SUPPORT.earlier().forEach(this::nothingSuitable);
        leaving(sequence().outcome().needs().getFirst().value());

        assertThat(sequence().toString()).doesNotContain("Irene", "Frank", "Sheila", "Rudd");
    }

    @Test
    void knowsWhatWorkedForAnotherOutcome() {
        Maureens.write(
                driver,
                "MATCH (o:Outcome {id: 'chapel'}) MATCH (n:Need {id: 'meals'}) CREATE (o)-[:CALLS_FOR]->(n)",
                Map.of());

        assertThat(at(FAMILY).getFirst().reasons())
                .extracting(Suggestion.Because::sentence)
                .contains("It worked with Jean before, for meals.");
    }

    @Test
    void takesNeedsInTheOrderOfTheirListAndNotOfTheirLetters() {
        Maureens.write(driver, """
                MATCH (outcome:Outcome {id: 'chapel'}) UNWIND ['being-heard', 'bathing', 'getting-out'] AS called
                MATCH (need:Need {id: called}) MERGE (outcome)-[:CALLS_FOR]->(need)
                """, Map.of());
        var chapel = new OutcomeId("chapel");

        var life = requireNonNull(lives.around(List.of(chapel), LocalDate.now()).get(chapel));

        assertThat(life.wanted().needs())
                .extracting(need -> need.id().value())
                .containsSubsequence("getting-out", "being-heard", "bathing");
    }

    @Test
    void looksNowhereNearWhereNoHomeIsKnown() {
        Maureens.write(driver, "MATCH (p:Person {id: 'maureen'}) REMOVE p.home", Map.of());

        assertThat(titles(COMMUNITY)).containsExactly("Crown green bowls");
    }

    @Test
    void suggestsNothingForALifeOfWhichNothingIsKnown() {
        Maureens.write(
                driver,
                "CREATE (:Person {id: 'bill', name: 'Bill Orrell', knownAs: 'Bill', version: 0})-[:WANTS]->"
                        + "(:Outcome {id: 'bills', words: 'Get out', addedOn: date(), lookAgainOn: date()})",
                Map.of());

        var sequence = suggesting.sequence(outcomes.byId(new OutcomeId("bills")).orElseThrow());

        assertThat(sequence.steps())
                .hasSize(7)
                .allMatch(step -> step.suggestions().isEmpty());
    }

    @Test
    void givesTheSameListAgain() {
        assertThat(sequence()).isEqualTo(sequence());
    }

    private void nothingSuitable(Step step) {
        var recorded = recording.record(new NewExploration(
                "chapel", step, ExplorationState.NOTHING_SUITABLE, null, List.of("jean"), null, null, null));
        assertThat(recorded.userErrors()).isEmpty();
    }

    private void leaving(String need) {
        var stated = stating.state(new NewUnmetNeed("chapel", need, "Nobody else can", null, null));
        assertThat(stated.userErrors()).isEmpty();
    }

    private SupportSequence sequence() {
        return suggesting.sequence(outcomes.byId(new OutcomeId("chapel")).orElseThrow());
    }

    private List<Suggestion> at(Step step) {
        return sequence().steps().get(step.ordinal()).suggestions();
    }

    private List<String> titles(Step step) {
        return at(step).stream().map(Suggestion::title).toList();
    }
}
