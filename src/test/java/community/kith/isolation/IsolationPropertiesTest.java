package community.kith.isolation;

import static community.kith.isolation.ALife.TODAY;
import static community.kith.isolation.ALife.friend;
import static community.kith.isolation.ALife.group;
import static community.kith.isolation.ALife.neighbour;
import static community.kith.isolation.ALife.partner;
import static community.kith.isolation.ALife.read;
import static community.kith.isolation.ALife.sister;
import static community.kith.isolation.ALife.with;
import static community.kith.isolation.ALife.worker;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.people.PersonId;
import community.kith.relationships.ContactFrequency;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of every life, tried on drawn ones. */
class IsolationPropertiesTest {

    private static final int LIVES = 200;

    @RepeatedTest(10)
    void whatBecomesKnownLiesWithinWhatItCouldBe(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (var i = 0; i < LIVES; i++) {
            var before = drawn(random);
            var after = before.eachTie(tie -> answered(tie, random))
                    .livesAlone(
                            before.livesAlone() == null ? Boolean.valueOf(random.nextBoolean()) : before.livesAlone());

            var could = read(before).measures();
            var is = read(after).measures();
            for (var at = 0; at < could.size(); at++) {
                assertWithin(could.get(at), is.get(at));
            }
        }
    }

    private static void assertWithin(Measure could, Measure is) {
        if (could.atLeast() == null || is.atLeast() == null) {
            return;
        }
        assertThat(is.atLeast()).as(is.name().name()).isGreaterThanOrEqualTo(could.atLeast());
        assertThat(is.atMost()).as(is.name().name()).isLessThanOrEqualTo(could.atMost());
        assertThat(is.known()).as(is.name().name()).isGreaterThanOrEqualTo(could.known());
        if (could.atRisk() != null) {
            assertThat(is.atRisk()).as(is.name().name()).isEqualTo(could.atRisk());
        }
    }

    @RepeatedTest(10)
    void isTheSameInWhateverOrderTiesAreRead(RepetitionInfo repetition) {
        var random = new Random(100 + repetition.getCurrentRepetition());
        for (var i = 0; i < LIVES; i++) {
            var life = drawn(random);
            var shuffled = new ArrayList<>(life.ties());
            Collections.shuffle(shuffled, random);

            var one = read(life);
            var other = read(life.ties(shuffled));

            assertThat(other.because()).isEqualTo(one.because());
            assertThat(other.signals())
                    .extracting(Signal::rule)
                    .isEqualTo(one.signals().stream().map(Signal::rule).toList());
            assertThat(other.figures()).isEqualTo(one.figures());
        }
    }

    @RepeatedTest(10)
    void givesEveryMeasureAndEverySignalOnce(RepetitionInfo repetition) {
        var random = new Random(200 + repetition.getCurrentRepetition());
        for (var i = 0; i < LIVES; i++) {
            var isolation = read(drawn(random));

            assertThat(isolation.measures()).extracting(Measure::name).containsExactly(MeasureName.values());
            assertThat(isolation.signals())
                    .extracting(Signal::rule)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .doesNotContainAnyElementsOf(isolation.notKnown());
            assertThat(isolation.measures())
                    .allSatisfy(measure -> assertThat(measure.known()).isBetween(0.0, 1.0));
        }
    }

    private static LifeFacts drawn(Random random) {
        var ties = new ArrayList<KnownTie>();
        for (var i = random.nextInt(12); i > 0; i--) {
            var name = "p" + i;
            var kinds = List.of(friend(name), sister(name), worker(name), neighbour(name), partner(name));
            ties.add(kinds.get(random.nextInt(kinds.size()))
                    .inTouch(
                            random.nextBoolean() ? often(random) : null,
                            random.nextBoolean() ? TODAY.minusDays(random.nextInt(90) - 5L) : null)
                    .trusted(maybe(random), maybe(random))
                    .marked(random.nextInt(6) == 0, random.nextInt(8) == 0));
        }
        var pairs = new HashSet<KnownPair>();
        for (var i = random.nextInt(8); i > 0; i--) {
            pairs.add(new KnownPair(
                    new PersonId("p" + (1 + random.nextInt(6))), new PersonId("p" + (7 + random.nextInt(6)))));
        }
        var life = with(ties).acquainted(pairs).livesAlone(maybe(random));
        return random.nextBoolean()
                ? life
                : life.parts(List.of(group("choir").wasThere(TODAY.minusDays(random.nextInt(60)))));
    }

    /** The same with every question answered that was open. */
    private static KnownTie answered(KnownTie tie, Random random) {
        var confides = tie.confides() == null ? Boolean.valueOf(random.nextBoolean()) : tie.confides();
        var canCallOn = tie.canCallOn() == null ? Boolean.valueOf(random.nextBoolean()) : tie.canCallOn();
        var known = tie.trusted(confides, canCallOn);
        var isOpen = tie.frequency() == null
                && (tie.lastContact() == null || tie.lastContact().isAfter(TODAY));
        return isOpen ? known.inTouch(often(random), tie.lastContact()).marked(tie.lapsed(), tie.unsafe()) : known;
    }

    private static ContactFrequency often(Random random) {
        return ContactFrequency.values()[random.nextInt(6)];
    }

    private static @Nullable Boolean maybe(Random random) {
        return random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextBoolean());
    }
}
