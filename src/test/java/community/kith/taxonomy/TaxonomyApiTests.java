package community.kith.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.Refusals;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class TaxonomyApiTests {

    @Autowired
    private InterestWords words;

    private Operations operations;

    @BeforeEach
    void asks(@LocalServerPort int port) {
        operations = new Operations(port);
    }

    @Test
    void listsTheNeedsInTheirOrder() {
        var ids = operations.ask("needs", Map.of()).path("needs[*].id").entityList(String.class);

        ids.hasSize(16);
        assertThat(ids.get()).startsWith("company", "getting-out").endsWith("medication", "feeling-safe");
    }

    @Test
    void listsAssistiveTechnologyByNameWithTheNeedsItHelpsWith() {
        var response = operations.ask("assistive-technologies", Map.of());

        var names = response.path("assistiveTechnologies[*].name")
                .entityList(String.class)
                .get();
        assertThat(names).hasSizeGreaterThan(24).isSorted();
        response.path("assistiveTechnologies[?(@.id == 'grab-rails')].helpsWith[*].id")
                .entityList(String.class)
                .containsExactly("moving-about", "bathing", "feeling-safe");
        assertThat(response.path("assistiveTechnologies[?(@.helpsWith.length() == 0)]")
                        .entityList(Map.class)
                        .get())
                .isEmpty();
    }

    @Test
    void pagesThroughTheInterestsByName() {
        var first = operations.ask("interests", Map.of("first", 2));

        first.path("interests.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        first.path("interests.nodes[*].name").entityList(String.class).containsExactly("Aerobics", "Aeroplanes");
        var cursor =
                first.path("interests.pageInfo.endCursor").entity(String.class).get();
        operations
                .ask("interests", Map.of("first", 1, "after", cursor))
                .path("interests.nodes[*].name")
                .entityList(String.class)
                .containsExactly("Allotments");
    }

    @Test
    void findsInterestsByOtherWordsAndSaysWhatIsAroundThem() {
        var found = operations.ask("interests", Map.of("search", "colliery BAND"));

        found.path("interests.nodes[*].name").entityList(String.class).containsExactly("Brass bands");
        found.path("interests.nodes[0].broader[*].name")
                .entityList(String.class)
                .containsExactly("Music");
        operations
                .ask("interests", Map.of("search", "singing"))
                .path("interests.nodes[?(@.id == 'singing')].narrower[*].name")
                .entityList(String.class)
                .containsExactly("Choir", "Hymn singing", "Karaoke");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "AND", "name:(", "a~0.9 OR", "\\", "[* TO", "!!!", "🎵", "+-&&||!(){}[]^\"~*?:\\/", "NOT"})
    void findsNothingAndFailsNotWhenSignsAreTyped(String typed) {
        var nodes = operations.ask("interests", Map.of("search", typed)).path("interests.nodes[*].name");

        nodes.entityList(String.class).satisfies(names -> assertThat(names).doesNotContain("Yoga"));
    }

    @Test
    void addsAnInterestThatIsFoundAtOnce() {
        var added = operations.mutate(
                "add-interest",
                Map.of("name", " Clog dancing ", "otherWords", List.of("clogging"), "broaderIds", List.of("dancing")));

        assertThat(Refusals.of(added, "addInterest")).isEmpty();
        added.path("addInterest.interest.name").entity(String.class).isEqualTo("Clog dancing");
        added.path("addInterest.interest.source").entity(String.class).isEqualTo("Team");
        added.path("addInterest.interest.broader[*].id")
                .entityList(String.class)
                .containsExactly("dancing");
        var id = added.path("addInterest.interest.id").entity(String.class).get();
        assertThat(words.find(List.of("Clogging"))).containsEntry("Clogging", List.of(new InterestId(id)));
        operations
                .ask("interests", Map.of("search", "clog"))
                .path("interests.nodes[*].id")
                .entityList(String.class)
                .containsExactly(id);
    }

    @Test
    void refusesAnInterestThatIsThereInOtherCapitals() {
        operations.mutate("add-interest", Map.of("name", "Clog dancing"));

        assertThat(Refusals.of(operations.mutate("add-interest", Map.of("name", "CLOG dancing")), "addInterest"))
                .containsExactly("name DUPLICATE");
        assertThat(Refusals.of(operations.mutate("add-interest", Map.of("name", "singing")), "addInterest"))
                .containsExactly("name DUPLICATE");
    }

    @Test
    void refusesAllThatIsWrongAtOnce() {
        var refused = operations.mutate(
                "add-interest",
                Map.of(
                        "name", " ",
                        "otherWords", List.of("fine", "x".repeat(101), ""),
                        "broaderIds", List.of("dancing", "nothing", "")));

        refused.path("addInterest.interest").valueIsNull();
        assertThat(Refusals.of(refused, "addInterest"))
                .containsExactly(
                        "name BLANK",
                        "otherWords.1 TOO_LONG",
                        "otherWords.2 BLANK",
                        "broaderIds.1 NOT_FOUND",
                        "broaderIds.2 NOT_FOUND");
    }

    @Test
    void refusesLongLists() {
        var refused = operations.mutate(
                "add-interest",
                Map.of(
                        "name", "Clog dancing",
                        "otherWords", Collections.nCopies(31, "clog"),
                        "broaderIds", Collections.nCopies(11, "dancing")));

        assertThat(Refusals.of(refused, "addInterest")).containsExactly("otherWords TOO_MANY", "broaderIds TOO_MANY");
    }
}
