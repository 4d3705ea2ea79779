package community.kith.rights.retention;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Refusals;
import community.kith.Town;
import community.kith.paging.PageRequest;
import community.kith.people.AddingPeople;
import community.kith.people.InReach;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Introductions, calendars, saved searches, and what is kept at groups and places: proposed by their rules, decided by a person. */
@KithTest
class NewerRecordsRetentionTests {

    private static final InReach COACH =
            new InReach(false, "clive", "account", true, Set.of("COACH"), false, false, false);
    private static final InReach ADMINISTRATOR = new InReach(false, "", "account", false, Set.of(), false, false, true);

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    private Driver driver;

    @Autowired
    private DecidingOnRetention deciding;

    private Town town;
    private String maureen;

    @BeforeEach
    void lives(@LocalServerPort int port, @Autowired AddingPeople people) {
        town = new Town(port, people);
        maureen = town.person("Maureen Ashcroft");
        write("""
                MATCH (maureen:Person {id: $maureen})
                CREATE (clive:Person {id: 'clive', name: 'Clive', knownAs: 'Clive', version: 0})
                CREATE (clive)-[:WORKS_IN {role: 'COACH'}]->(team:Team {id: 'team', name: 'Pemberton'})
                CREATE (team)-[:SUPPORTS {since: $today - duration('P20Y')}]->(maureen)
                CREATE (choir:Group {id: 'choir', name: 'Choir', version: 0, source: 'Team'})
                CREATE (hall:Place {id: 'hall', name: 'Hall', kind: 'OTHER', version: 0, source: 'Team'})
                CREATE (maureen)-[:INTRODUCED]->(old:Introduction {id: 'introduction-old', askedOn: $today - duration('P5Y')})-[:TO]->(choir)
                CREATE (old)-[:CAME_TO]->(:IntroductionStep {id: 'step-old', kind: 'STAYED', on: $today - duration('P3Y1D')})
                CREATE (maureen)-[:INTRODUCED]->(goes:Introduction {id: 'introduction-goes-on', askedOn: $today - duration('P5Y')})-[:TO]->(choir)
                CREATE (goes)-[:CAME_TO]->(:IntroductionStep {id: 'step-earlier', kind: 'CONTACTED', on: $today - duration('P4Y')})
                CREATE (goes)-[:CAME_TO]->(:IntroductionStep {id: 'step-just', kind: 'WELCOMED', on: $today - duration('P3Y')})
                CREATE (circle:Circle {id: 'circle', purpose: 'Sing'})-[:AROUND]->(maureen)
                CREATE (account:Account {id: 'account-of-clive', name: 'clive', roles: ['COACH']})-[:IS]->(clive)
                CREATE (account)<-[:OF]-(:CircleCalendar {key: 'calendar-old', openedAt: datetime({date: $today}) - duration('P2Y1D')})-[:SHOWS]->(circle)
                CREATE (account)<-[:OF]-(:CircleCalendar {key: 'calendar-just', openedAt: datetime({date: $today}) - duration('P1Y11M')})-[:SHOWS]->(circle)
                CREATE (account)<-[:OF]-(hers:SavedSearch {id: 'search-for-her', name: 'Choirs', lookedAt: datetime({date: $today}) - duration('P1Y2D')})
                CREATE (hers)-[:FOR]->(maureen)
                CREATE (account)<-[:OF]-(:SavedSearch {id: 'search-for-nobody', name: 'Bowls', lookedAt: datetime({date: $today}) - duration('P1Y1D')})
                CREATE (account)<-[:OF]-(:SavedSearch {id: 'search-just', name: 'Walks', lookedAt: datetime({date: $today}) - duration('P11M')})
                CREATE (:Correction {id: 'correction-old', words: 'Moved', state: 'TAKEN', answeredAt: datetime({date: $today}) - duration('P3Y1D')})-[:CORRECTS]->(hall)
                CREATE (:Correction {id: 'correction-just', words: 'Closed', state: 'TAKEN', answeredAt: datetime({date: $today}) - duration('P2Y')})-[:CORRECTS]->(hall)
                CREATE (:Correction {id: 'correction-waits', words: 'Gone', state: 'WAITING', suggestedAt: datetime({date: $today}) - duration('P9Y')})-[:CORRECTS]->(hall)
                CREATE (choir)-[:NEEDS]->(:GroupNeed {id: 'need-ended', words: 'A drummer', endedOn: $today - duration('P3Y1D')})
                CREATE (choir)-[:NEEDS]->(:GroupNeed {id: 'need-over', words: 'A singer', until: $today - duration('P3Y2D')})
                CREATE (choir)-[:NEEDS]->(:GroupNeed {id: 'need-ended-late', words: 'Tea', until: $today - duration('P9Y'), endedOn: $today - duration('P3Y')})
                CREATE (choir)-[:NEEDS]->(:GroupNeed {id: 'need-goes-on', words: 'Chairs', since: $today - duration('P9Y')})
                """);
    }

    @Test
    void areProposedWhereTheyBelong() {
        assertThat(proposed(ADMINISTRATOR))
                .containsExactlyInAnyOrder(
                        maureen + " INTRODUCTION 1",
                        maureen + " CIRCLE_CALENDAR 1",
                        maureen + " SAVED_SEARCH 1",
                        "clive SAVED_SEARCH 1",
                        "hall CORRECTION 1",
                        "choir GROUP_NEED 2");
        town.ask("retention-proposals", Map.of("record", "CORRECTION"))
                .path("retentionProposals.nodes[0].asset.name")
                .entity(String.class)
                .isEqualTo("Hall");
        town.ask("retention-proposals", Map.of("record", "CORRECTION"))
                .path("retentionProposals.nodes[0].person")
                .valueIsNull();
        town.ask("retention-proposals", Map.of("record", "INTRODUCTION"))
                .path("retentionProposals.nodes[0].since")
                .entity(String.class)
                .isEqualTo(today.minusYears(3).minusDays(1).toString());
    }

    @Test
    void showACoachThoseOfTheirPeopleAlone() {
        assertThat(proposed(COACH))
                .containsExactlyInAnyOrder(
                        maureen + " INTRODUCTION 1", maureen + " CIRCLE_CALENDAR 1", maureen + " SAVED_SEARCH 1");
    }

    @Test
    void areErasedWhereTheyAreDueAndNothingElse() {
        for (var record : List.of("INTRODUCTION", "CIRCLE_CALENDAR", "SAVED_SEARCH")) {
            assertThat(decide("personId", maureen, record, "ERASE", null))
                    .as(record)
                    .isEmpty();
        }
        assertThat(decide("personId", "clive", "SAVED_SEARCH", "ERASE", null)).isEmpty();
        assertThat(decide("placeId", "hall", "CORRECTION", "ERASE", null)).isEmpty();
        assertThat(decide("groupId", "choir", "GROUP_NEED", "ERASE", null)).isEmpty();

        assertThat(left())
                .containsExactly(
                        "calendar-just",
                        "correction-just",
                        "correction-waits",
                        "introduction-goes-on",
                        "need-ended-late",
                        "need-goes-on",
                        "search-just",
                        "step-earlier",
                        "step-just");
        assertThat(proposed(ADMINISTRATOR)).isEmpty();
    }

    @Test
    void areKeptUntilADay() {
        assertThat(decide("placeId", "hall", "CORRECTION", "KEEP", today.plusDays(30)))
                .isEmpty();
        assertThat(decide("personId", maureen, "SAVED_SEARCH", "KEEP", today.plusDays(30)))
                .isEmpty();

        assertThat(proposed(ADMINISTRATOR))
                .doesNotContain("hall CORRECTION 1", maureen + " SAVED_SEARCH 1")
                .contains("clive SAVED_SEARCH 1");
        assertThat(left()).contains("correction-old", "search-for-her");
    }

    @Test
    void sayWhatIsWrongWithWhoseTheyAre() {
        assertThat(decide("groupId", "nowhere", "GROUP_NEED", "ERASE", null)).containsExactly("groupId NOT_FOUND");
        assertThat(decide("placeId", "", "CORRECTION", "ERASE", null)).containsExactly("placeId NOT_FOUND");
        assertThat(decide("groupId", "choir", "CORRECTION", "ERASE", null)).containsExactly("record CONFLICT");
        assertThat(decide("groupId", "choir", "LEARNING", "ERASE", null)).containsExactly("record CONFLICT");
        assertThat(decide("personId", maureen, "GROUP_NEED", "ERASE", null)).containsExactly("record CONFLICT");
        assertThat(Refusals.of(
                        town.change(
                                "decide-on-retention",
                                Map.of("record", "GROUP_NEED", "decision", "ERASE", "reason", "Old")),
                        "decideOnRetention"))
                .containsExactly("personId MALFORMED");
        assertThat(Refusals.of(
                        town.change(
                                "decide-on-retention",
                                Map.of(
                                        "groupId",
                                        "choir",
                                        "placeId",
                                        "hall",
                                        "record",
                                        "GROUP_NEED",
                                        "decision",
                                        "ERASE",
                                        "reason",
                                        "Old")),
                        "decideOnRetention"))
                .containsExactly("personId MALFORMED");
    }

    @Test
    void letOnlyAnAdministratorDecideAboutTheDirectory() {
        var wanted = new DecidingOnRetention.Wanted(
                null, "choir", null, RetainedRecord.GROUP_NEED, RetentionVerdict.ERASE, null, "Old");

        assertThat(deciding.decide(wanted, COACH).userErrors())
                .extracting(error -> error.code().name())
                .containsExactly("NOT_ALLOWED");
        assertThat(left()).contains("need-ended", "need-over");

        assertThat(deciding.decide(wanted, ADMINISTRATOR).userErrors()).isEmpty();
        assertThat(left()).doesNotContain("need-ended", "need-over");
    }

    private List<String> decide(String whose, String id, String record, String decision, @Nullable LocalDate until) {
        var input = new HashMap<String, Object>(
                Map.of(whose, id, "record", record, "decision", decision, "reason", "Looked at"));
        if (until != null) {
            input.put("keepUntil", until.toString());
        }
        return Refusals.of(town.change("decide-on-retention", input), "decideOnRetention");
    }

    private List<String> proposed(InReach caller) {
        return deciding.proposals(caller, null, new PageRequest(0, 20)).items().stream()
                .map(each -> each.about().value() + " " + each.rule().record() + " " + each.count())
                .toList();
    }

    private List<String> left() {
        try (var session = driver.session()) {
            return session.run("""
                            MATCH (n:Introduction|IntroductionStep|CircleCalendar|SavedSearch|Correction|GroupNeed)
                            RETURN coalesce(n.id, n.key) AS id ORDER BY id
                            """).list(row -> row.get("id").asString());
        }
    }

    private void write(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher, Map.of("maureen", maureen, "today", today)).consume();
        }
    }
}
