package community.kith.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.people.PersonId;
import community.kith.taxonomy.InterestId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold of the shares of any neighbourhood, over drawn taxonomies and drawn people. */
class SharesPropertiesTest {

    private static final int INTERESTS = 14;

    private static final int SEEDS = 500;

    @Test
    void saysNoNumberThatTellsOnAnybody() {
        Drawn.each(3, drawn -> {
            for (var share : drawn.shares()) {
                assertThat(share.people()).hasSizeGreaterThanOrEqualTo(5);
                assertThat(share.atLeast() % 5).isZero();
                assertThat(share.atLeast())
                        .isPositive()
                        .isBetween(share.people().size() - 4, share.people().size());
            }
        });
    }

    @Test
    void countsWhoHasOneInterestInOnePlaceAlone() {
        Drawn.each(1, drawn -> {
            var counted = drawn.shares().stream()
                    .flatMap(share -> share.people().stream())
                    .toList();

            assertThat(counted)
                    .as("no two counts have anybody in common, so that no difference of two tells anything")
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void leavesOutFewerThanFiveOfEveryInterest() {
        Drawn.each(1, drawn -> {
            var counted = new HashSet<PersonId>();
            drawn.shares().forEach(share -> counted.addAll(share.people()));

            for (var interest : drawn.terms().keySet()) {
                assertThat(drawn.sharers().stream()
                                .filter(sharer -> !counted.contains(sharer.id()))
                                .filter(sharer ->
                                        sharer.interests().stream().anyMatch(own -> drawn.within(own, interest)))
                                .toList())
                        .as("nobody counted, though there are enough for %s", interest)
                        .hasSizeLessThan(5);
            }
        });
    }

    @Test
    void countsWithinTheInterestAndNobodyElse() {
        Drawn.each(3, drawn -> {
            for (var share : drawn.shares()) {
                assertThat(drawn.sharers().stream()
                                .filter(sharer -> sharer.interests().stream()
                                        .anyMatch(own -> drawn.within(own, share.interest())))
                                .map(Sharer::id))
                        .containsAll(share.people());
            }
        });
    }

    @Test
    void saysTheSameInWhateverOrderPeopleCome() {
        Drawn.each(3, drawn -> {
            var shuffled = new ArrayList<>(drawn.sharers());
            Collections.shuffle(shuffled, new Random(1));

            assertThat(Shares.of(shuffled, drawn.terms())).isEqualTo(drawn.shares());
        });
    }

    /** A taxonomy and people, of a seed. */
    private record Drawn(Map<InterestId, Term> terms, List<Sharer> sharers) {

        static void each(int mostInterests, Consumer<Drawn> holds) {
            IntStream.range(0, SEEDS).forEach(seed -> holds.accept(of(seed, mostInterests)));
        }

        private static Drawn of(int seed, int mostInterests) {
            var random = new Random(seed);
            var lines = IntStream.range(0, INTERESTS)
                    .boxed()
                    .flatMap(number -> number == 0 || random.nextInt(4) == 0
                            ? Stream.of("i" + number)
                            : IntStream.rangeClosed(0, random.nextInt(2))
                                    .mapToObj(parent -> "i" + number + " > i" + random.nextInt(number)))
                    .toArray(String[]::new);
            var sharers = IntStream.range(0, random.nextInt(70))
                    .mapToObj(number -> new Sharer(
                            new PersonId("p" + number), interests(random, 1 + random.nextInt(mostInterests)), Set.of()))
                    .toList();
            return new Drawn(Families.of(lines), sharers);
        }

        private static Set<InterestId> interests(Random random, int number) {
            var all = new HashSet<InterestId>();
            for (var i = 0; i < number; i++) {
                all.add(new InterestId("i" + random.nextInt(INTERESTS)));
            }
            return all;
        }

        List<Share> shares() {
            return Shares.of(sharers, terms);
        }

        boolean within(InterestId narrower, InterestId wider) {
            var term = terms.get(narrower);
            return term != null && term.isWithin(wider, Shares.STEPS_UP);
        }
    }
}
