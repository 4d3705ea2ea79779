package community.kith.savedsearches;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Role;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;

/** Searches that are saved from a postcode: kept, told of, renamed, forgotten and brought back, each its owner's alone. */
@KithTest
class SavedSearchTests {

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;
    private Searcher wendy;

    @BeforeEach
    void street() throws IOException {
        scene = new Scene(driver, graphQl, people);
        scene.write(new ClassPathResource("finder/hindley.cypher").getContentAsString(StandardCharsets.UTF_8));
        wendy = new Searcher(scene, "Wendy", Role.WORKER);
    }

    @Test
    void keepsEverythingThatTheFinderWasAsked() {
        var from = LocalDate.now().plusDays(2).toString();
        var until = LocalDate.now().plusDays(30).toString();
        var question = Map.<String, Object>ofEntries(
                Map.entry("walkingMinutes", 25),
                Map.entry("words", "  wool "),
                Map.entry("interestIds", List.of("knitting", "knitting")),
                Map.entry("times", List.of(Map.of("day", "TUESDAY", "part", "MORNING"))),
                Map.entry("from", from),
                Map.entry("until", until),
                Map.entry("affordablePence", 300),
                Map.entry("age", 82),
                Map.entry("accessNeeds", List.of("STEP_FREE")),
                Map.entry("languages", List.of("en")),
                Map.entry("room", List.of("OPEN")),
                Map.entry("assuredSince", "2020-01-01"));

        var id = wendy.saved(" Wool on Tuesdays ", Map.of("placeId", "library"), question);

        var search = wendy.search(id);
        assertThat(search).containsEntry("name", "Wool on Tuesdays").containsEntry("open", true);
        assertThat(search.get("person")).isNull();
        assertThat(Searcher.map(search.get("asked")))
                .containsEntry("postcode", null)
                .containsEntry("place", Map.of("id", "library"))
                .containsEntry("walkingMinutes", 25)
                .containsEntry("words", "wool")
                .containsEntry("interests", List.of(Map.of("id", "knitting")))
                .containsEntry("times", List.of(Map.of("day", "TUESDAY", "part", "MORNING")))
                .containsEntry("from", from)
                .containsEntry("until", until)
                .containsEntry("affordablePence", 300)
                .containsEntry("age", 82)
                .containsEntry("accessNeeds", List.of("STEP_FREE"))
                .containsEntry("languages", List.of("en"))
                .containsEntry("room", List.of("OPEN"))
                .containsEntry("assuredSince", "2020-01-01");
    }

    @Test
    void tellsOfWhatIsNewOrHasChangedSoThatItFitsUntilItIsLookedAt() {
        var id =
                wendy.saved("Music", Searcher.STREET, Map.of("interestIds", List.of("music"), "room", List.of("OPEN")));
        assertThat(wendy.news(id)).isEqualTo("1 0");

        scene.write("""
                MATCH (music:Interest {id: 'music'})
                CREATE (:Group {id: 'drums', name: 'Drums', version: 0, source: 'Team', room: 'OPEN', point: point({latitude: 53.5353, longitude: -2.575})})-[:OFFERS]->(music)
                WITH music
                MATCH (band:Group {id: 'band'}) SET band.room = 'OPEN'
                """);

        assertThat(wendy.news(id)).isEqualTo("3 2");
        assertThat(wendy.looksAt(id)).containsExactlyInAnyOrder("drums", "band");
        assertThat(wendy.news(id)).isEqualTo("3 0");
        assertThat(wendy.looksAt(id)).isEmpty();

        scene.write("MATCH (band:Group {id: 'band'}) SET band.room = 'FULL'");
        assertThat(wendy.looksAt(id)).isEmpty();
        scene.write("MATCH (band:Group {id: 'band'}) SET band.room = 'OPEN'");
        assertThat(wendy.looksAt(id)).as("it did not fit at the last look").containsExactly("band");
    }

    @Test
    void belongsToItsAccountAlone() {
        var id = wendy.saved("Wool", Searcher.STREET, Map.of("words", "wool"));
        var clive = new Searcher(scene, "Clive", Role.COACH);

        assertThat(clive.searches()).isEmpty();
        for (var mutation : List.of("lookAtSearch", "forgetSearch", "bringBackSearch")) {
            assertThat(clive.payload(mutation, Map.of("savedSearchId", id)))
                    .isEqualTo(clive.payload(mutation, Map.of("savedSearchId", "nobody-has-this-id")))
                    .isEqualTo(clive.payload(mutation, Map.of("savedSearchId", "")));
            assertThat(clive.refused(mutation, Map.of("savedSearchId", id))).containsExactly("savedSearchId NOT_FOUND");
        }
        assertThat(clive.refused("renameSearch", Map.of("savedSearchId", id, "name", "Mine")))
                .containsExactly("savedSearchId NOT_FOUND");
        assertThat(wendy.search(id)).containsEntry("name", "Wool");
    }

    @Test
    void isRenamedForgottenAndBroughtBackWithWhatWasSeen() {
        var id = wendy.saved("Wool", Searcher.STREET, Map.of("words", "knitting"));
        scene.write("MATCH (closed:Group {id: 'closed'}) SET closed.room = 'OPEN'");
        var which = Map.of("savedSearchId", id);

        assertThat(wendy.refused("renameSearch", Map.of("savedSearchId", id, "name", "🧶 צמר")))
                .isEmpty();
        assertThat(wendy.refused("forgetSearch", which)).isEmpty();
        assertThat(wendy.searches()).isEmpty();
        assertThat(wendy.refused("forgetSearch", which)).containsExactly("savedSearchId NOT_FOUND");
        assertThat(wendy.refused("lookAtSearch", which)).containsExactly("savedSearchId NOT_FOUND");
        assertThat(wendy.refused("renameSearch", Map.of("savedSearchId", id, "name", "Wool")))
                .containsExactly("savedSearchId NOT_FOUND");

        assertThat(wendy.refused("bringBackSearch", which)).isEmpty();
        assertThat(wendy.search(id)).containsEntry("name", "🧶 צמר");
        assertThat(wendy.news(id)).isEqualTo("2 1");
    }

    @Test
    void isGoneForGoodAnHourAfterItWasForgotten() {
        var id = wendy.saved("Wool", Searcher.STREET, Map.of("words", "wool"));
        wendy.payload("forgetSearch", Map.of("savedSearchId", id));
        scene.write("MATCH (search:SavedSearch) SET search.forgottenAt = datetime() - duration('PT61M')");

        wendy.saved("Choirs", Searcher.STREET, Map.of());

        assertThat(wendy.refused("bringBackSearch", Map.of("savedSearchId", id)))
                .containsExactly("savedSearchId NOT_FOUND");
        assertThat(kept()).isOne();
    }

    @Test
    void hasRoomForTwenty() {
        IntStream.rangeClosed(1, 20).forEach(each -> wendy.saved("Search " + each, Searcher.STREET, Map.of()));
        var input = Searcher.input("One more", Searcher.STREET, Map.of());

        assertThat(wendy.refused("saveSearch", input)).containsExactly("name TOO_MANY");
        assertThat(wendy.searches()).hasSize(20);

        var last = Map.of(
                "savedSearchId", String.valueOf(wendy.searches().getLast().get("id")));
        wendy.payload("forgetSearch", last);
        assertThat(wendy.refused("saveSearch", input)).isEmpty();
        assertThat(wendy.refused("bringBackSearch", last)).containsExactly("savedSearchId TOO_MANY");
    }

    @Test
    void saysWhatIsWrongAsTheFinderDoes() {
        assertThat(wendy.refused(
                        "saveSearch",
                        Searcher.input(
                                "x".repeat(10_000),
                                Map.of("postcode", "WN9 9ZZ"),
                                Map.of("words", "x".repeat(10_000), "interestIds", List.of("nothing"), "age", -1))))
                .containsExactlyInAnyOrder(
                        "name TOO_LONG",
                        "near.postcode UNKNOWN_POSTCODE",
                        "words TOO_LONG",
                        "interestIds.0 NOT_FOUND",
                        "age OUT_OF_RANGE");
        assertThat(wendy.refused("saveSearch", Searcher.input(" ", Map.of(), Map.of())))
                .containsExactlyInAnyOrder("name BLANK", "near MALFORMED");
        assertThat(wendy.refused("saveSearch", Searcher.input("🎵", Searcher.STREET, Map.of("words", "🎵 ?!"))))
                .containsExactly("words MALFORMED");
        assertThat(kept()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"גינון", "field:*~^2 \\ \" ] }", "🎵 knitting", "' OR 1=1 //", "ﬁlm İstanbul"})
    void keepsWhateverIsTyped(String words) {
        var id = wendy.saved(words, Searcher.STREET, Map.of("words", words));

        assertThat(wendy.search(id)).containsEntry("name", words);
        assertThat(Searcher.map(wendy.search(id).get("asked"))).containsEntry("words", words);
    }

    @Test
    void goesOnFromTodayOnceItsFirstDayHasGoneByAndSaysWhenItsLastHas() {
        var tomorrow = LocalDate.now().plusDays(1).toString();
        var id = wendy.saved("Soon", Searcher.STREET, Map.of("from", tomorrow, "until", tomorrow));

        scene.write(
                "MATCH (search:SavedSearch) SET search.from = date() - duration('P9D'), search.until = date() + duration('P9D')");
        assertThat(wendy.news(id)).isEqualTo("1 1");

        scene.write("MATCH (search:SavedSearch) SET search.until = date() - duration('P1D')");
        assertThat(Searcher.map(wendy.search(id).get("news")).get("userErrors"))
                .hasToString("[{field=[until], code=OUT_OF_RANGE}]");
        assertThat(wendy.refused("lookAtSearch", Map.of("savedSearchId", id))).containsExactly("until OUT_OF_RANGE");
    }

    @Test
    void isRefusedInWordsWhereThereIsNoAccount() {
        scene.write("MATCH (account:Account) DETACH DELETE account");

        assertThat(wendy.refused("saveSearch", Searcher.input("Wool", Searcher.STREET, Map.of())))
                .containsExactly("name NOT_ALLOWED");
        assertThat(wendy.searches()).isEmpty();
    }

    private long kept() {
        try (var session = driver.session()) {
            return session.run("MATCH (n:SavedSearch) RETURN count(n) AS n")
                    .single()
                    .get("n")
                    .asLong();
        }
    }
}
