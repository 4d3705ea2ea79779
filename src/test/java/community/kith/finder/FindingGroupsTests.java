package community.kith.finder;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is found near a postcode, a place and a person, by everything that can be asked. */
@KithTest
class FindingGroupsTests {

    @Autowired
    private Driver driver;

    @LocalServerPort
    private int port;

    private Street street;

    @BeforeEach
    void street() {
        street = new Street(driver, port);
    }

    @Test
    void findsWhatIsNearWithoutWhatHasClosedOrGone() {
        assertThat(street.finds(Map.of())).containsExactly("wool", "voices", "library", "band");
    }

    @Test
    void putsWhatIsAboutAsNearFirstWherePeopleWereMadeWelcome() {
        try (var session = driver.session()) {
            session.run("MATCH (g:Group {id: 'voices'}) SET g.introducedWelcomed = 6, g.introducedTurnedAway = 1")
                    .consume();
        }

        assertThat(street.finds(Map.of())).containsExactly("voices", "wool", "library", "band");
        assertThat(street.asks(Map.of())
                        .path("findGroups.nodes[0].why")
                        .entityList(String.class)
                        .get())
                .contains("Most people who were introduced here were made welcome.");
    }

    @Test
    void looksAsFarAsSomebodyWalks() {
        assertThat(street.finds(Map.of("walkingMinutes", 1))).doesNotContain("leigh");
        assertThat(street.finds(Map.of("walkingMinutes", 120))).contains("leigh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "knitting",
                "knitters",
                "kniting",
                "Knit!",
                "a knitting group",
                "KNITTNG",
                "wool words",
                "+knit* AND (x OR"
            })
    void findsWhatIsKnittedHoweverItIsWritten(String words) {
        assertThat(street.finds(Map.of("words", words))).startsWith("wool").doesNotContain("voices", "band");
    }

    @Test
    void findsBySubjectsThatAreWiderAndNarrower() {
        assertThat(street.finds(Map.of("interestIds", List.of("singing")))).containsExactly("voices", "band");
        assertThat(street.finds(Map.of("words", "music"))).containsExactly("band", "voices");
    }

    @Test
    void saysWhatAMisspeltWordWasReadAs() {
        var answer = street.asks(Map.of("words", "audtion"));

        assertThat(Street.ids(answer)).containsExactly("voices");
        answer.path("findGroups.readAs[0].meant").entity(String.class).isEqualTo("audition");
    }

    @Test
    void findsByEverythingElseAndKnowsNothingOfWhatIsNotKnown() {
        assertThat(street.finds(Map.of("affordablePence", 100))).containsExactly("wool");
        assertThat(street.finds(Map.of("age", 17, "interestIds", List.of("choir"))))
                .isEmpty();
        assertThat(street.finds(Map.of("age", 18, "interestIds", List.of("choir"))))
                .containsExactly("voices");
        assertThat(street.finds(Map.of("accessNeeds", List.of("STEP_FREE")))).containsExactly("wool", "library");
        assertThat(street.finds(Map.of("languages", List.of("PL")))).containsExactly("voices");
        assertThat(street.finds(Map.of("room", List.of("FULL", "CLOSED")))).containsExactly("band", "closed");
        assertThat(street.finds(Map.of("assuredSince", LocalDate.now().toString())))
                .containsExactly("wool", "voices", "band");
        assertThat(street.finds(Map.of("times", List.of(Map.of("day", "TUESDAY", "part", "MORNING")))))
                .containsExactly("wool");
    }

    @Test
    void countsNextDatesWithoutDaysOffAndWithoutRulesThatHaveEnded() {
        var tomorrow = LocalDate.now().plusDays(1);

        assertThat(street.finds(Map.of("from", tomorrow.toString(), "until", tomorrow.toString())))
                .isEmpty();
        var answer = street.asks(Map.of("until", tomorrow.plusDays(1).toString()));
        assertThat(Street.ids(answer)).containsExactly("wool");
        answer.path("findGroups.nodes[0].nextDate.on")
                .entity(String.class)
                .isEqualTo(tomorrow.plusDays(1).toString());
        street.asks(Map.of("interestIds", List.of("choir")))
                .path("findGroups.nodes[0].nextDate")
                .valueIsNull();
    }

    @Test
    void saysWhyAndHowFar() {
        var answer = street.asks(Map.of("words", "knitting"));

        answer.path("findGroups.nodes[0].why")
                .entityList(String.class)
                .containsExactly("It is for knitting.", "It is about a minute's walk away.");
        answer.path("findGroups.nodes[0].metres").entity(Integer.class).isEqualTo(22);
        answer.path("findGroups.nodes[0].reasons").entityList(Object.class).hasSize(0);
    }

    @Test
    void countsWhatCouldBeChosenNext() {
        var answer = street.asks(Map.of("affordablePence", 100));

        assertThat(answer.path("findGroups.facets[?(@.by == 'COST')].count")
                        .entityList(Integer.class)
                        .get())
                .containsExactly(1, 1, 2, 2);
        assertThat(answer.path("findGroups.facets[?(@.by == 'INTEREST')].label")
                        .entityList(String.class)
                        .get())
                .containsExactly("Knitting");
    }

    @Test
    void givesPagesThatMeet() {
        var first = street.asks(Map.of("first", 3));
        var cursor =
                first.path("findGroups.pageInfo.endCursor").entity(String.class).get();

        assertThat(Street.ids(first)).containsExactly("wool", "voices", "library");
        first.path("findGroups.totalCount").entity(Integer.class).isEqualTo(4);
        assertThat(street.finds(Map.of("first", 3, "after", cursor))).containsExactly("band");
    }

    @Test
    void saysWhereItBegan() {
        var answer = street.asks(Map.of());

        answer.path("findGroups.start.latitude").entity(Double.class).isEqualTo(53.535);
        answer.path("findGroups.start.longitude").entity(Double.class).isEqualTo(-2.575);
    }

    @Test
    void beginsAtAPlace() {
        assertThat(Street.ids(street.asks(Map.of("placeId", "library"), Map.of())))
                .startsWith("wool");
    }

    @Test
    void explainsTheFitForAPersonAndLeavesOutWhatIsFull() {
        var answer = street.asks(Map.of("personId", "ada"), Map.of());

        assertThat(Street.ids(answer)).containsExactly("wool", "voices", "library");
        answer.path("findGroups.nodes[0].reasons[*].sentence")
                .entityList(String.class)
                .containsExactly(
                        "You enjoy knitting, and it goes on here.",
                        "It is about a minute's walk from home.",
                        "It is free.");
    }

    @Test
    void saysWhoOfTheCircleGoesAndWhereThePersonGoesAlready() {
        Street.write(driver, """
                MATCH (ada:Person {id: 'ada'}) MATCH (voices:Group {id: 'voices'}) MATCH (wool:Group {id: 'wool'})
                CREATE (ada)-[:TIE {id: 'tie', version: 0, sector: 'FRIEND', ring: 1, kind: 'FRIEND'}]->(ben:Person {id: 'ben', name: 'Ben Shaw', knownAs: 'Ben', version: 0})
                CREATE (ben)-[:TAKES_PART {id: 'his', stage: 'PARTICIPATING'}]->(voices)
                CREATE (ada)-[:TAKES_PART {id: 'hers', stage: 'BEING_PRESENT'}]->(wool)
                """);

        var answer = street.asks(Map.of("personId", "ada"), Map.of());

        answer.path("findGroups.nodes[?(@.subject.id == 'voices')].reasons[*].sentence")
                .entityList(String.class)
                .contains("Ben, your friend, goes here.");
        answer.path("findGroups.nodes[?(@.subject.id == 'wool')].why[0]")
                .entityList(String.class)
                .containsExactly("You go here already.");
    }

    @Test
    void leavesOutWhereSomebodyUnsafeGoesAndWhatThePersonSaidNoTo() {
        Street.write(driver, """
                MATCH (ada:Person {id: 'ada'}) MATCH (wool:Group {id: 'wool'}) MATCH (voices:Group {id: 'voices'})
                CREATE (ada)<-[:TIE {id: 'tie', version: 0, sector: 'FRIEND', ring: 3, kind: 'FRIEND', unsafe: true}]-(rex:Person {id: 'rex', name: 'Rex', knownAs: 'Rex', version: 0})
                CREATE (rex)-[:TAKES_PART {id: 'part', stage: 'BEING_PRESENT'}]->(wool)
                CREATE (ada)-[:WANTS]->(:Outcome {id: 'outcome', words: 'Sing'})-[:EXPLORED]->(no:Exploration {id: 'no', step: 'COMMUNITY', state: 'DECLINED', on: date(), recordedAt: datetime()})
                CREATE (no)-[:CONCERNS]->(voices)
                CREATE (:Place {id: 'park', name: 'Hindley Park', kind: 'PARK', version: 0, source: 'Team', point: point({latitude: 53.5351, longitude: -2.575})})
                """);

        assertThat(Street.ids(street.asks(Map.of("personId", "ada"), Map.of())))
                .as("neither the group nor the library where it meets")
                .containsExactly("park");
    }
}
