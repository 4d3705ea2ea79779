package community.kith.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupWelcomeTest {

    @Test
    void saysNoMoreThanStepsOfFive() {
        var welcome = GroupWelcome.counted(13, 5, 4, 0);

        assertThat(welcome).isEqualTo(new GroupWelcome(10, 5, null, null));
        assertThat(welcome.sentence())
                .isEqualTo(
                        "At least 10 people were introduced here, at least 5 were told that they are welcome, fewer than five went,"
                                + " fewer than five stayed for three months or longer.");
    }

    @Test
    void saysTheSameOfNobodyAndOfFour() {
        assertThat(GroupWelcome.counted(0, 0, 0, 0)).isEqualTo(GroupWelcome.counted(4, 4, 4, 4));
        assertThat(GroupWelcome.counted(4, 4, 4, 4).sentence())
                .isEqualTo("Fewer than five people were introduced here, so that nothing can be said yet.");
    }
}
