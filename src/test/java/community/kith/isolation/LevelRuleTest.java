package community.kith.isolation;

import static community.kith.isolation.ALife.TODAY;
import static community.kith.isolation.ALife.acquainted;
import static community.kith.isolation.ALife.chapel;
import static community.kith.isolation.ALife.friend;
import static community.kith.isolation.ALife.group;
import static community.kith.isolation.ALife.place;
import static community.kith.isolation.ALife.read;
import static community.kith.isolation.ALife.several;
import static community.kith.isolation.ALife.sister;
import static community.kith.isolation.ALife.together;
import static community.kith.isolation.ALife.with;
import static community.kith.isolation.ALife.worker;
import static community.kith.relationships.ContactFrequency.RARELY;
import static community.kith.relationships.ContactFrequency.WEEKLY;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.relationships.ContactFrequency;
import community.kith.relationships.Help;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LevelRuleTest {

    @Test
    void isNotKnownWhereNothingIsWrittenDown() {
        assertThat(read(with()).because()).isEqualTo(LevelRule.NOTHING_WRITTEN_DOWN);
        assertThat(read(with()).level()).isEqualTo(Level.NOT_KNOWN);
    }

    @Test
    void isHighWhereNobodyIsUnpaid() {
        assertThat(read(with(worker("wendy"))).because()).isEqualTo(LevelRule.NOBODY_UNPAID);
        assertThat(read(with(worker("wendy"), friend("una").marked(false, true)))
                        .because())
                .as("somebody unsafe is nobody")
                .isEqualTo(LevelRule.NOBODY_UNPAID);
    }

    @Test
    void isHighWithNobodyInTouchAndNowhereToGo() {
        var life = good().eachTie(tie -> tie.inTouch(WEEKLY, TODAY.minusDays(31)))
                .parts(List.of(group("choir").wasThere(TODAY.minusDays(29))));

        assertThat(read(life).because()).isEqualTo(LevelRule.NOBODY_IN_TOUCH_AND_NOWHERE_TO_GO);
    }

    @Test
    void isHighWithFewToTurnToAndTwoSignals() {
        var life = with(sister("sue").inTouch(WEEKLY, TODAY).helping(List.of(Help.PRACTICAL), List.of(Help.COMPANY)));

        assertThat(read(life).signals()).hasSize(2);
        assertThat(read(life).because()).isEqualTo(LevelRule.FEW_TO_TURN_TO_AND_MORE);
    }

    @Test
    void isHighWithThreeSignalsAtOnce() {
        var life = good().ties(together(
                        several(9, i -> good(sister("sue" + i)).helping(List.of(Help.COMPANY), List.of())),
                        List.of(sister("gone").ended(TODAY))))
                .parts(List.of(group("choir").wasThere(TODAY)));

        assertThat(read(life).signals())
                .extracting(Signal::rule)
                .containsExactly(SignalRule.ONLY_FAMILY_AND_PAID, SignalRule.TIES_LOST, SignalRule.GIVES_TO_NOBODY);
        assertThat(read(life).because()).isEqualTo(LevelRule.MUCH_AT_ONCE);
        assertThat(IsolationRules.of(life, TODAY, new Thresholds(30, 28, 6, 1, 3, 2, 3, 4))
                        .because())
                .as("with four for many")
                .isEqualTo(LevelRule.SOMETHING_STANDS_OUT);
    }

    @Test
    void isToBeWatchedWithOneSignal() {
        var life = good().parts(List.of(group("choir").wasThere(TODAY.minusDays(29))));

        assertThat(read(life).because()).isEqualTo(LevelRule.SOMETHING_STANDS_OUT);
        assertThat(read(life).level()).isEqualTo(Level.WATCH);
    }

    @Test
    void isToBeWatchedWithFewToTurnTo() {
        var life = good().ties(List.of(good(friend("ann")), good(friend("bob")), good(sister("sue"))));

        assertThat(read(life).because()).isEqualTo(LevelRule.FEW_TO_TURN_TO);
    }

    @Test
    void isToBeWatchedWithFewKindsOfTie() {
        var life = good().eachTie(tie -> tie.inTouch(RARELY, TODAY).trusted(true, true))
                .parts(List.of(place("cafe").wasThere(TODAY)));

        assertThat(read(life).because()).isEqualTo(LevelRule.FEW_KINDS_OF_TIE);
    }

    @Test
    void isToBeWatchedWhereSeldomSeenAndSeldomOut() {
        var life = good().eachTie(tie -> tie.inTouch(RARELY, TODAY))
                .parts(List.of(group("choir").wasThere(TODAY.minusDays(8)), chapel().wasThere(TODAY.minusDays(8))));

        assertThat(read(life).because()).isEqualTo(LevelRule.SELDOM_SEEN_AND_SELDOM_OUT);
    }

    @Test
    void isNotKnownWhereLittleIsWrittenDown() {
        var life = with(together(
                several(5, i -> friend("f" + i)),
                several(5, i -> sister("s" + i).inTouch(WEEKLY, TODAY))));

        assertThat(read(life).because()).isEqualTo(LevelRule.LITTLE_WRITTEN_DOWN);
        assertThat(read(life).level()).isEqualTo(Level.NOT_KNOWN);
    }

    @Test
    void isLowWhereNothingStandsOut() {
        assertThat(read(good()).because()).isEqualTo(LevelRule.NOTHING_STANDS_OUT);
        assertThat(read(good()).level()).isEqualTo(Level.LOW);
    }

    @Test
    void isTheSameWhetherTheyLiveAlone() {
        var random = new Random(5);
        for (var i = 0; i < 2_000; i++) {
            var life = drawn(random);

            assertThat(read(life.livesAlone(true)).because())
                    .isEqualTo(read(life.livesAlone(false)).because())
                    .isEqualTo(read(life.livesAlone(null)).because());
        }
    }

    @Test
    void tellsWhyWithoutAName() {
        var random = new Random(6);
        for (var i = 0; i < 500; i++) {
            assertThat(read(drawn(random)).signals())
                    .allSatisfy(signal -> assertThat(signal.sentence()).doesNotContain("zz"));
        }
    }

    private static LifeFacts good() {
        var ties = together(several(3, i -> good(friend("fay" + i))), several(3, i -> good(sister("sue" + i))));
        return acquainted(with(ties), "fay0 fay1", "sue0 sue1")
                .parts(List.of(group("choir").wasThere(TODAY), chapel().wasThere(TODAY)));
    }

    private static KnownTie good(KnownTie tie) {
        return tie.inTouch(WEEKLY, TODAY).trusted(true, true).helping(List.of(Help.PRACTICAL), List.of(Help.COMPANY));
    }

    private static LifeFacts drawn(Random random) {
        var ties = new ArrayList<KnownTie>();
        for (var i = random.nextInt(8); i > 0; i--) {
            var name = "zz" + i;
            var tie = List.of(friend(name), sister(name), worker(name)).get(random.nextInt(3));
            var often = ContactFrequency.values()[random.nextInt(6)];
            ties.add(tie.inTouch(random.nextBoolean() ? often : null, TODAY.minusDays(random.nextInt(200)))
                    .trusted(random.nextBoolean(), random.nextBoolean() ? null : random.nextBoolean())
                    .marked(random.nextInt(5) == 0, random.nextInt(8) == 0)
                    .ended(random.nextInt(6) == 0 ? TODAY.minusDays(random.nextInt(300)) : null));
        }
        var life = acquainted(with(ties), "zz1 zz2", "zz2 zz3");
        return random.nextBoolean()
                ? life
                : life.parts(List.of(group("g").wasThere(TODAY.minusDays(random.nextInt(60)))));
    }
}
