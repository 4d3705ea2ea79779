package community.kith.suggestions;

import static community.kith.people.Trait.CALM;
import static community.kith.suggestions.AroundMaureen.whoWants;
import static community.kith.suggestions.TieTo.stranger;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.sessions.DayPart;
import community.kith.sessions.PartOfDay;
import community.kith.suggestions.candidates.Candidate;
import community.kith.suggestions.candidates.Reason;
import community.kith.suggestions.candidates.WhoCouldFacilitate;
import community.kith.suggestions.life.Guide;
import community.kith.suggestions.life.Life;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WhoCouldFacilitateTest {

    @Test
    void prefersWhoeverHasRoomWhereNothingElseTellsThemApart() {
        var maureen = whoWants();

        assertThat(of(maureen, guide("Priya", 2, null), guide("Sheila", 0, null), guide("Tom", 1, null)))
                .extracting(Candidate::title)
                .containsExactly(
                        "Ask Sheila to guide a circle", "Ask Tom to guide a circle", "Ask Priya to guide a circle");
    }

    @Test
    void saysWhatSpeaksForThemMostTellingFirst() {
        var priya = stranger("Priya").openToIntroductions().enjoys("singing").isLike(CALM);
        var maureen = whoWants()
                .enjoying("singing")
                .suitedBy(CALM)
                .freeOn(TUESDAY, PartOfDay.MORNING)
                .near(priya);

        var found = of(maureen, new Guide(priya.who(), 3, Set.of(new DayPart(TUESDAY, PartOfDay.MORNING)), 5));

        assertThat(found.getFirst().reasons())
                .extracting(Reason::sentence)
                .containsExactly(
                        "You both enjoy singing.",
                        "Priya is calm, and that suits you.",
                        "Priya has time on Tuesday mornings, as you do.",
                        "Priya lives near you.",
                        "Priya guides 3 circles now.");
    }

    @Test
    void saysOfWhoeverHasNotAgreedOnlyHowManyCirclesTheyGuide() {
        var sheila = stranger("Sheila").enjoys("singing");

        var found = of(whoWants().enjoying("singing").near(sheila), new Guide(sheila.who(), 1, Set.of(), 5));

        assertThat(found.getFirst().reasons())
                .extracting(Reason::sentence)
                .containsExactly("Sheila guides one circle now.");
    }

    @Test
    void saysNothingOfTheWayToSomebodyFarAwayOrWhoseHomeIsNotKnown() {
        var priya = stranger("Priya").openToIntroductions();
        var maureen = whoWants().near(priya);

        for (var minutes : new Integer[] {null, 45}) {
            assertThat(of(maureen, new Guide(priya.who(), 0, Set.of(), minutes))
                            .getFirst()
                            .reasons())
                    .extracting(Reason::sentence)
                    .containsExactly("Priya guides no circle now.");
        }
    }

    private static Guide guide(String name, int circles, @Nullable Integer minutes) {
        return new Guide(stranger(name).who(), circles, Set.of(), minutes);
    }

    private static List<Candidate> of(AroundMaureen maureen, Guide... guides) {
        return WhoCouldFacilitate.of(List.of(guides), Life.of(maureen.facts()));
    }
}
