package community.kith.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What anybody may ask of the published directory, and what the answers are to questions that are not right. */
@KithTest
class PublishingTests {

    private static final String CHOIR = "00000000-0000-4000-8000-000000000001";
    private static final String LUNCH = "00000000-0000-4000-8000-000000000002";
    private static final String GONE = "00000000-0000-4000-8000-000000000003";
    private static final String NOBODYS = "00000000-0000-4000-8000-00000000000f";

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    private Published published;

    @BeforeEach
    void fillsTheDirectory() {
        published = new Published(port);
        try (var session = driver.session()) {
            session.run("""
                    MERGE (postcode:Postcode {code: 'WN1 1AA'}) SET postcode.point = point({latitude: 53.545, longitude: -2.632})
                    CREATE (hall:Place {id: '00000000-0000-4000-8000-000000000010', version: 0, name: 'Town hall',
                      kind: 'COMMUNITY_CENTRE', address: 'Library Street', postcode: 'WN1 1AA', source: 'Team',
                      point: point({latitude: 53.5455, longitude: -2.632}), access: ['STEP_FREE'], accessLacking: []})
                    CREATE (choir:Group {id: $choir, version: 0, name: 'Chapel choir', description: 'Songs from the shows',
                      room: 'OPEN', sensitive: false, onlyFor: ['WOMEN'], languages: ['cy'], access: [], accessLacking: [],
                      dayParts: ['TUESDAY_MORNING'], minimumAge: 18, maximumAge: 99, welcomed: 3, welcomeAsked: 4, usualSize: 4,
                      source: 'Team', assuredOn: date('2026-11-01'), point: hall.point})-[:MEETS_AT]->(hall)
                    CREATE (choir)-[:MEETS]->(:Session {startsOn: date('2026-01-06'), startsAt: localtime('10:30'),
                      endsAt: localtime('12:00'), rule: 'FREQ=WEEKLY;BYDAY=TU', position: 0})
                    CREATE (lunch:Group {id: $lunch, version: 0, name: 'Lunch club', room: 'FULL', sensitive: true, onlyFor: [],
                      languages: [], access: [], accessLacking: [], dayParts: ['MONDAY_AFTERNOON'], welcomed: 0, welcomeAsked: 0,
                      source: 'Team'})
                    CREATE (:Group {id: $gone, version: 0, name: 'Gone club', room: 'OPEN', sensitive: false, onlyFor: [],
                      languages: [], access: [], accessLacking: [], dayParts: [], welcomed: 0, welcomeAsked: 0, source: 'Feed',
                      missingSince: date('2026-10-01')})
                    WITH choir, lunch
                    MATCH (singing:Interest {id: 'singing'}), (meals:Need {id: 'meals'})
                    CREATE (choir)-[:OFFERS]->(singing), (lunch)-[:HELPS_WITH]->(meals)
                    CREATE (:Person {id: 'p', name: 'Maureen Hart', version: 0})-[:TAKES_PART {id: 't', stage: 'BEING_PRESENT'}]->(choir)
                    """, Map.of("choir", CHOIR, "lunch", LUNCH, "gone", GONE))
                    .consume();
        }
    }

    @Test
    void isThereForEverybody() {
        assertThat(published.get("").path("version").asString()).isEqualTo("HSDS-UK-3.0");
        assertThat(published.get("/").path("openapi_url").asString()).startsWith("https://");
    }

    @Test
    void publishesWhatItsSourceStillHas() {
        assertThat(published.names("/services")).containsExactly("Chapel choir", "Lunch club");
        assertThat(published.ask("/services/" + GONE).statusCode()).isEqualTo(404);
    }

    @Test
    void saysNothingOfWhoGoesOrHowManyWereWelcome() {
        var whole = published.get("/services/" + CHOIR).toString();

        assertThat(whole).contains("Chapel choir").doesNotContain("Maureen", "welcome", "usual", "TAKES_PART");
    }

    @Test
    void tellsWhereAndWhen() {
        var whole = published.get("/services/" + CHOIR);

        var schedule = whole.path("schedules").path(0);
        assertThat(schedule.path("byday").asString()).isEqualTo("TU");
        assertThat(schedule.path("opens_at").asString()).isEqualTo("10:30");
        assertThat(schedule.path("dtstart").asString()).isEqualTo("2026-01-06");
        var location = whole.path("service_at_locations").path(0).path("location");
        assertThat(location.path("addresses").path(0).path("postal_code").asString())
                .isEqualTo("WN1 1AA");
        assertThat(location.path("accessibility").path(0).path("description").asString())
                .isEqualTo("step-free access");
        assertThat(whole.path("assured_date").asString()).isEqualTo("2026-11-01");
    }

    @ParameterizedTest
    @CsvSource({
        "search=songs, Chapel choir",
        "search=lunch, Lunch club",
        "minimum_age=18, Chapel choir",
        "maximum_age=99, Chapel choir",
        "day=TU, Chapel choir",
        "day=monday, Lunch club",
        "start_time=10:00, Chapel choir",
        "end_time=12:00&day=TU, Chapel choir",
        "postcode=wn11aa&proximity=500, Chapel choir",
        "postcode=WN1%201AA, Chapel choir"
    })
    void sifts(String question, String found) {
        assertThat(published.names("/services?" + question)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource({
        "search=nothing",
        "search=%F0%9F%8E%B5",
        "start_time=11:00",
        "end_time=11:00",
        "end_time=12:00&day=WE",
        "postcode=WN1%201AA&proximity=10",
        "maximum_age=50",
        "taxonomy_term_id=" + NOBODYS
    })
    void findsNothingThatDoesNotFit(String question) {
        var page = published.get("/services?" + question);

        assertThat(page.path("total_items").asInt()).isZero();
        assertThat(page.path("empty").asBoolean()).isTrue();
    }

    @Test
    void siftsByTheWordsOfItsTaxonomies() {
        for (var name : Map.of(
                        "Singing", "Chapel choir", "Meals", "Lunch club", "Women", "Chapel choir", "Full", "Lunch club")
                .entrySet()) {
            var term = published.all("/taxonomy_terms").stream()
                    .filter(each -> each.path("name").asString().equals(name.getKey()))
                    .findFirst()
                    .orElseThrow();
            var id = term.path("id").asString();

            assertThat(published.get("/taxonomy_terms/" + id)).isEqualTo(term);
            assertThat(published.names("/services?taxonomy_term_id=" + id)).containsExactly(name.getValue());
            assertThat(published.names(
                            "/services?taxonomy_id=" + term.path("taxonomy_id").asString()))
                    .contains(name.getValue());
        }
    }

    @Test
    void listsServicesAtLocationsWhereThePlaceIsKnown() {
        assertThat(published.names("/service_at_locations")).containsExactly("Chapel choir");
        assertThat(published.ask("/service_at_locations/" + LUNCH).statusCode()).isEqualTo(404);
    }

    @Test
    void givesPages() {
        var second = published.get("/services?per_page=1&page=2");

        assertThat(second.path("total_items").asInt()).isEqualTo(2);
        assertThat(second.path("total_pages").asInt()).isEqualTo(2);
        assertThat(second.path("page_number").asInt()).isEqualTo(2);
        assertThat(second.path("size").asInt()).isEqualTo(1);
        assertThat(second.path("first_page").asBoolean()).isFalse();
        assertThat(second.path("last_page").asBoolean()).isTrue();
        assertThat(second.path("contents").path(0).path("name").asString()).isEqualTo("Lunch club");
        assertThat(published.get("/services?page=3").path("empty").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page=0 | page | whole number from 1",
                "page=x | page | whole number",
                "page=1&page=2 | page | given once",
                "per_page=101 | per_page | from 1 to 100",
                "postcode=nowhere | postcode | such as WN1 1AA",
                "postcode=ZE1%200AA | postcode | not known here",
                "proximity=500 | proximity | goes with a postcode",
                "postcode=WN1%201AA&proximity=-1 | proximity | from 1 to 100000",
                "day=someday | day | such as MO",
                "start_time=25:00 | start_time | such as 10:30",
                "end_time=soon | end_time | such as 10:30",
                "minimum_age=-3 | minimum_age | from 0 to 120",
                "maximum_age=old | maximum_age | from 0 to 120",
                "taxonomy_id=" + NOBODYS + " | taxonomy_id | from /taxonomies",
                "taxonomy_term_id=singing | taxonomy_term_id | from /taxonomy_terms"
            })
    void saysWhatWouldBeRight(String question, String parameter, String right) {
        for (var path : new String[] {"/services", "/service_at_locations"}) {
            var answer = published.ask(path + "?" + question);

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
            assertThat(answer.body())
                    .contains("\"parameter\":\"" + parameter + "\"")
                    .contains(right);
        }
    }

    @Test
    void refusesALongSearchAndNamesAllFaultsAtOnce() {
        var answer = published.ask("/services?search=" + "a".repeat(5000) + "&page=0");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("at most 200 characters").contains("page is a whole number");
    }

    @ParameterizedTest
    @CsvSource({"services", "service_at_locations", "taxonomies", "taxonomy_terms"})
    void knowsNothingOfWhatIsNotThere(String path) {
        for (var id : new String[] {NOBODYS, "x", "%00", "..%2Fservices"}) {
            assertThat(published.ask("/" + path + "/" + id).statusCode()).as(id).isIn(400, 404);
        }
    }

    @Test
    void answersNoMoreThanThatNothingHasChanged() {
        var first = published.ask("/services");
        var mark = first.headers().firstValue("ETag").orElseThrow();

        var again = published.ask("/services", "If-None-Match", mark);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("max-age=300, public");
    }
}
