package community.kith.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void knowsFromOneRowMoreThatAnotherPageFollows() {
        PageRequest request = new PageRequest(4, 2);

        assertThat(request.probe()).isEqualTo(3);
        assertThat(request.page(List.of("a", "b", "c"))).isEqualTo(new Page<>(List.of("a", "b"), 4, true));
        assertThat(request.page(List.of("a", "b"))).isEqualTo(new Page<>(List.of("a", "b"), 4, false));
    }

    @Test
    void keepsItsPlaceWhenItemsAreReadAsSomethingElse() {
        Page<Integer> page = new Page<>(List.of("a", "bb"), 4, true).of(9).map(String::length);

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.skip()).isEqualTo(4);
        assertThat(page.total()).hasValue(9);
    }

    @Test
    void refusesPageOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PageRequest(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageRequest(-1, 1));
    }
}
