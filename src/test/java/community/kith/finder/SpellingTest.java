package community.kith.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final List<String> KNOWN =
            List.of("knitting", "repair", "prepare", "library", "choir", "art", "yoga");

    @ParameterizedTest
    @CsvSource({
        "kniting, knitting",
        "repare, repair",
        "libary, library",
        "chori, choir",
        "yogga, yoga",
        "nitting, knitting"
    })
    void readsAWordAsTheNearestOneThatIsWritten(String typed, String meant) {
        assertThat(Spelling.nearest(typed, KNOWN)).contains(meant);
    }

    @Test
    void believesShortWordsAndThoseThatAreNearNothing() {
        assertThat(Spelling.nearest("arm", KNOWN)).isEmpty();
        assertThat(Spelling.nearest("archery", KNOWN)).isEmpty();
        assertThat(Spelling.nearest("anything", List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "knitting, knitters",
        "gardening, gardens",
        "libraries, library",
        "swimming, swims",
        "dance, dancing",
        "walkers, walk"
    })
    void findsWhatFormsOfAWordHaveInCommon(String one, String other) {
        assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
    }

    @Test
    void takesWordsOutOfWhateverIsTyped() {
        assertThat(Stem.words("Men's Café – “Knit & Natter”! 🎵")).containsExactly("men", "cafe", "knit", "natter");
    }
}
