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
    void isWhatTheSchemaCallsConnection() {
        Page<String> page = new Page<>(List.of("a", "b"), 4, true);

        assertThat(page.nodes()).containsExactly("a", "b");
        assertThat(page.edges()).containsExactly(new Edge<>("a", Cursors.at(4)), new Edge<>("b", Cursors.at(5)));
        assertThat(page.pageInfo()).isEqualTo(new PageInfo(true, true, Cursors.at(4), Cursors.at(5)));
        assertThat(new Page<>(List.of(), 0, false).pageInfo()).isEqualTo(new PageInfo(false, false, null, null));
    }

    @Test
    void readsItsOwnCursorsOnly() {
        assertThat(Cursors.place(Cursors.at(123))).hasValue(123);
        assertThat(Cursors.place("")).isEmpty();
        assertThat(Cursors.place("Ada")).isEmpty();
        assertThat(Cursors.place("*")).isEmpty();
        assertThat(Cursors.place(Cursors.at(-1))).isEmpty();
        assertThat(Cursors.place(Cursors.at(Long.MAX_VALUE))).isEmpty();
    }

    @Test
    void refusesPageOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PageRequest(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageRequest(-1, 1));
    }
}
