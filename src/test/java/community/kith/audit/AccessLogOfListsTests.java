package community.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.people.AddingPeople;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who has looked at several people at once: what is written down, and what each of them finds of it. */
@KithTest
class AccessLogOfListsTests {

    private static final String LOG =
            "{ person(id: \"%s\") { accessLog(first: 10) { nodes { by roles kind what why reason } pageInfo { hasNextPage } } } }";

    private Watched watched;

    @BeforeEach
    void maureen(
            @LocalServerPort int port,
            @Autowired Driver driver,
            @Autowired Settling settling,
            @Autowired AddingPeople people) {
        watched = new Watched(port, driver, settling, people);
    }

    @Test
    void writesDownWhomTheListsOfATeamTellOf() {
        watched.write("""
                MATCH (maureen:Person {id: $maureen}) MATCH (need:Need {id: 'company'})
                CREATE (maureen)-[:WANTS]->(outcome:Outcome {id: 'friday', words: 'Company on Fridays', addedOn: date('2026-01-01')}),
                  (outcome)-[:CANNOT_WAIT]->(urgent:UrgentNeed {id: 'now', why: 'Alone since the fall', since: date(), exploreBy: date() + duration('P30D'), recordedAt: datetime()})-[:FOR]->(need),
                  (outcome)-[:MET_BY]->(:PaidSupport {id: 'visits', minutesPerWeek: 60, startsOn: date('2026-01-02'), reviewOn: date('2026-02-01'), urgent: false, recordedAt: datetime()})-[:FOR]->(need)
                """, Map.of("maureen", watched.maureen));

        assertThat(watched.wendy
                        .ask("{ team(id: \"pemberton\") { urgentNeeds { why } reviewsDue { hoursPerWeek } } }")
                        .body())
                .contains("Alone since the fall", "hoursPerWeek")
                .doesNotContain("errors");

        assertThat(watched.records())
                .singleElement()
                .satisfies(record -> assertThat(record)
                        .containsEntry("person", watched.maureen)
                        .containsEntry("what", List.of("reviewsDue", "urgentNeeds")));
    }

    @Test
    void writesDownOnceWhatAListShowsOfSeveralAndEachOfThemFindsIt() {
        var stan = watched.supported("Stan Kirk");
        watched.look();
        var list = "{ people(supported: true) { nodes { name livesAlone interests { name } } } }";
        assertThat(watched.wendy.ask(list).body()).contains("Maureen Ashcroft", "Stan Kirk");

        assertThat(watched.records())
                .hasSize(2)
                .last()
                .satisfies(record -> assertThat(record)
                        .containsEntry(
                                "people",
                                Stream.of(watched.maureen, stan).sorted().toList())
                        .containsEntry("what", List.of("interests", "livesAlone"))
                        .doesNotContainKey("person"));
        for (var looks : Map.of(watched.maureen, 2, stan, 1).entrySet()) {
            var log = watched.wendy.ask(LOG.formatted(looks.getKey())).body();
            assertThat(log.split("Looked at: interests, whether the person lives alone", -1))
                    .as(log)
                    .hasSize(looks.getValue() + 1);
        }
        var ofStan =
                "{ auditRecords(first: 1, personId: \"%s\", since: \"2026-01-01T00:00:00Z\"%s) { nodes { personIds } pageInfo { hasNextPage } } }";
        assertThat(watched.anna.ask(ofStan.formatted(stan, "")).body())
                .contains("{\"personIds\":[\"%s\"]}".formatted(stan), "\"hasNextPage\":true");
        assertThat(watched.anna
                        .ask("{ auditRecords(personId: \"%s\") { nodes { personIds } } }".formatted(stan))
                        .body())
                .contains(watched.maureen, stan);
    }

    @Test
    void writesDownApartWhoseRecordsAreSeenForOtherReasonsOrInOtherFields() {
        var stan = watched.supported("Stan Kirk");

        watched.wendy.ask(
                "{ maureen: person(id: \"%s\") { livesAlone } stan: person(id: \"%s\") { livesAlone interests { name } } }"
                        .formatted(watched.maureen, stan));

        assertThat(watched.records())
                .extracting(record -> record.get("person"))
                .containsExactlyInAnyOrder(watched.maureen, stan);
    }

    @Test
    void showsALogAPageAtATimeWhereSomeLooksWereAtSeveral() {
        watched.supported("Stan Kirk");
        for (var look = 0; look < 4; look++) {
            watched.look();
            watched.wendy.ask("{ people(supported: true) { nodes { birthYear } } }");
        }
        watched.settle();
        var page =
                "{ auditRecords(first: 3, personId: \"%s\"%s) { nodes { what } pageInfo { endCursor hasNextPage } } }";
        var seen = new ArrayList<String>();
        var after = "";
        for (var more = true; more; ) {
            var answer =
                    watched.anna.ask(page.formatted(watched.maureen, after)).body();
            Pattern.compile("\"what\":\\[([^]]*)]").matcher(answer).results().forEach(each -> seen.add(each.group(1)));
            var cursor = Pattern.compile("\"endCursor\":\"([^\"]+)\"").matcher(answer);
            assertThat(cursor.find()).as(answer).isTrue();
            after = ", after: \"%s\"".formatted(cursor.group(1));
            more = answer.contains("\"hasNextPage\":true");
        }

        assertThat(seen).hasSize(8);
        assertThat(Collections.frequency(seen, "\"birthYear\"")).isEqualTo(4);
    }

    @Test
    void writesDownWhoseCirclesAListShows() {
        watched.write("""
                MATCH (maureen:Person {id: $maureen})
                CREATE (:Circle {id: 'walks', purpose: 'Walks again', askedOn: date('2026-01-01'), startedOn: date('2026-01-01')})-[:AROUND]->(maureen)
                """, Map.of("maureen", watched.maureen));

        assertThat(watched.wendy.ask("{ circles { nodes { purpose } } }").body())
                .contains("Walks again");

        assertThat(watched.records())
                .singleElement()
                .satisfies(record -> assertThat(record)
                        .containsEntry("person", watched.maureen)
                        .containsEntry("what", List.of("circles")));
    }
}
