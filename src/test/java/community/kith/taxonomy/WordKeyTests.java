package community.kith.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordKeyTests {

    @ParameterizedTest
    @CsvSource({
        "Arts & crafts, arts and craft",
        "Men's sheds, mens shed",
        "Men’s sheds, Men's Shed",
        "Repair Café, repair cafe",
        "Tea dances, tea-dance",
        "Hobbies, hobby",
        "Classes, class",
        "Dominoes, domino",
        "  zero   WASTE , Zero waste",
        "Bus, bus",
        "Zumba®, zumba"
    })
    void takesTwoWaysToWriteTheSameAsTheSame(String one, String other) {
        assertThat(WordKey.of(one)).isEqualTo(WordKey.of(other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "walking, walk",
        "art, arts and crafts",
        "gym, gymnastics",
        "tennis, tenni",
        "LGBT, LGBT+",
        "glass, glas"
    })
    void keepsDifferentWordsApart(String one, String other) {
        assertThat(WordKey.of(one)).isNotEqualTo(WordKey.of(other));
    }

    @Test
    void findsNothingInSigns() {
        assertThat(WordKey.of(" - !! ")).isEmpty();
    }
}
