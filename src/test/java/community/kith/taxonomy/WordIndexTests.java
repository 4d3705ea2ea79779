package community.kith.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordIndexTests {

    private static final Interest FISHING = interest("fishing", "Fishing", "Kith", "angling");
    private static final Interest ANGLING = interest("a", "Angling", "OpenActive", "fishing");
    private static final Interest CURLING = interest("c", "Curling", "OpenActive");
    private static final Interest COARSE = interest("t", "Coarse fishing", "Team", "angling");

    @Test
    void takesOursBeforeImportedOnes() {
        var index = WordIndex.of(List.of(ANGLING, FISHING));

        assertThat(index.find("Angling")).containsExactly(FISHING.id());
    }

    @Test
    void takesANameBeforeAnotherWord() {
        var index = WordIndex.of(List.of(FISHING, interest("m", "Angling", "Team")));

        assertThat(index.find("angling")).containsExactly(new InterestId("m"));
    }

    @Test
    void findsAllThatAreCalledSoEquallyWellByName() {
        var index = WordIndex.of(List.of(FISHING, COARSE, ANGLING));

        assertThat(index.find("angling")).containsExactly(COARSE.id(), FISHING.id());
    }

    @Test
    void findsImportedOnesWhereThereAreNoneOfOurs() {
        var index = WordIndex.of(List.of(FISHING, CURLING));

        assertThat(index.find("curling")).containsExactly(CURLING.id());
    }

    @Test
    void guessesNothing() {
        var index = WordIndex.of(List.of(FISHING));

        assertThat(index.find("fish")).isEmpty();
        assertThat(index.find("fishing and chips")).isEmpty();
        assertThat(index.find("")).isEmpty();
    }

    private static Interest interest(String id, String name, String source, String... otherWords) {
        return new Interest(new InterestId(id), name, List.of(otherWords), source);
    }
}
