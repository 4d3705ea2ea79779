package community.kith.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.people.PersonId;
import community.kith.taxonomy.InterestId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people share, and how many, by a few families of interests. */
class SharesTest {

    private static final Map<InterestId, Term> TERMS =
            Families.of("music", "singing > music", "choir > singing", "jazz > music");

    @Test
    void saysNothingOfFourPeople() {
        assertThat(shares(enjoying(4, "choir"))).isEmpty();
    }

    @Test
    void saysTheNarrowestThatFiveShare() {
        assertThat(shares(enjoying(5, "choir"))).containsExactly("choir 5");
    }

    @Test
    void countsTooFewWithTheWiderInterestAndThoseWhoHaveThat() {
        assertThat(shares(enjoying(3, "choir"), enjoying(5, "singing"))).containsExactly("singing 5");
        assertThat(shares(enjoying(4, "choir"), enjoying(2, "singing"), enjoying(4, "jazz")))
                .as("six sing, and four who like jazz are too few")
                .containsExactly("singing 5");
        assertThat(shares(enjoying(3, "choir"), enjoying(2, "jazz"))).containsExactly("music 5");
    }

    @Test
    void countsNobodyTwiceForOneInterest() {
        assertThat(shares(enjoying(9, "choir"), enjoying(4, "singing")))
                .as("four more would be the difference of two counts")
                .containsExactly("choir 5");
    }

    @Test
    void countsSomebodyOnceHoweverManyInterestsOfTheirsItTakesIn() {
        var three = IntStream.range(0, 3)
                .mapToObj(number -> new Sharer(
                        new PersonId("both-" + number),
                        Set.of(new InterestId("choir"), new InterestId("jazz")),
                        Set.of()))
                .toList();

        assertThat(shares(three)).isEmpty();
    }

    @Test
    void roundsDownInFives() {
        assertThat(IntStream.of(0, 4, 5, 9, 10, 14, 123)
                        .mapToObj(number ->
                                Heads.atLeast(IntStream.range(0, number).boxed().toList()))
                        .map(said -> said.isPresent() ? said.getAsInt() : 0))
                .containsExactly(0, 0, 5, 5, 10, 10, 120);
    }

    private static List<Sharer> enjoying(int number, String interest) {
        return IntStream.range(0, number)
                .mapToObj(each ->
                        new Sharer(new PersonId(interest + "-" + each), Set.of(new InterestId(interest)), Set.of()))
                .toList();
    }

    @SafeVarargs
    private static List<String> shares(List<Sharer>... sharers) {
        return Shares.of(Stream.of(sharers).flatMap(List::stream).toList(), TERMS).stream()
                .map(share -> share.interest() + " " + share.atLeast())
                .toList();
    }
}
