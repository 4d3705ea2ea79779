package community.kith.asked;

import static community.kith.asked.HowOften.HARDLY_EVER;
import static community.kith.asked.HowOften.OFTEN;
import static community.kith.asked.HowOften.SOME_OF_THE_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void scoresFromThreeToNine() {
        assertThat(answers(HARDLY_EVER, HARDLY_EVER, HARDLY_EVER).ucla3()).isEqualTo(3);
        assertThat(answers(HARDLY_EVER, SOME_OF_THE_TIME, OFTEN).ucla3()).isEqualTo(6);
        assertThat(answers(OFTEN, OFTEN, OFTEN).ucla3()).isEqualTo(9);
    }

    @Test
    void hasNoScoreWhereOneOfTheThreeIsMissing() {
        assertThat(answers(null, OFTEN, OFTEN).ucla3()).isNull();
        assertThat(answers(OFTEN, null, OFTEN).ucla3()).isNull();
        assertThat(answers(OFTEN, OFTEN, null).ucla3()).isNull();
    }

    @Test
    void keepsEachBarrierOnceInOneOrder() {
        var answers = new Answers(
                null, null, null, null, null, null, List.of(Barrier.HEARING, Barrier.MONEY, Barrier.HEARING), null);

        assertThat(answers.barriers()).containsExactly(Barrier.MONEY, Barrier.HEARING);
        assertThat(answers.isEmpty()).isFalse();
    }

    private static Answers answers(
            @Nullable HowOften companionship, @Nullable HowOften leftOut, @Nullable HowOften isolated) {
        return new Answers(companionship, leftOut, isolated, null, null, null, List.of(), null);
    }
}
