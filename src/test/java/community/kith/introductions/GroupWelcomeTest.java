package community.kith.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GroupWelcomeTest {

    @Test
    void countsNobodyOutWhereFewerThanFive() {
        var welcome = GroupWelcome.counted(7, 5, 4, 0);

        assertThat(welcome).isEqualTo(new GroupWelcome(7, 5, null, null));
        assertThat(welcome.sentence())
                .isEqualTo("7 people were introduced here, 5 were told that they are welcome, fewer than five went,"
                        + " fewer than five stayed for three months or longer.");
    }

    @Test
    void saysTheSameOfNobodyAndOfFour() {
        assertThat(GroupWelcome.counted(0, 0, 0, 0)).isEqualTo(GroupWelcome.counted(4, 4, 4, 4));
        assertThat(GroupWelcome.counted(4, 4, 4, 4).sentence())
                .isEqualTo("Fewer than five people were introduced here, so that nothing can be said yet.");
    }
}
