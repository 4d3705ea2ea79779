package community.kith.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTests {

    @Test
    void looksForTheBeginningOfEachWord() {
        assertThat(SearchWords.query("Tea  & Talk")).contains("+tea* +talk*");
    }

    @Test
    void looksForWhatStandsBeforeAnApostrophe() {
        assertThat(SearchWords.query("Men's O’Clock")).contains("+men* +o*");
    }

    @Test
    void readsSignsOfTheIndexAsNothing() {
        assertThat(SearchWords.query("name:(bowls) AND -\"tea\"~2 [a TO z]"))
                .contains("+name* +bowls* +and* +tea* +2* +a* +to* +z*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "!?", "\"\"", "🎵", "'"})
    void findsNothingToLookForWithoutLetters(String typed) {
        assertThat(SearchWords.query(typed)).isEmpty();
    }

    @Test
    void keepsALongSearchShort() {
        assertThat(SearchWords.query("x".repeat(5000) + " a b c d e f g h i j k l m n o p"))
                .hasValueSatisfying(query -> assertThat(query).hasSizeLessThan(200));
    }
}
