package community.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.people.AddingPeople;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who has looked at a record and who has changed it, over HTTP. */
@KithTest
class AccessLogTests {

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
    void writesDownALook() {
        assertThat(watched.look()).contains("Maureen Ashcroft").doesNotContain("errors");

        assertThat(watched.records())
                .singleElement()
                .satisfies(record -> assertThat(record)
                        .containsEntry("kind", "LOOK")
                        .containsEntry("person", watched.maureen)
                        .containsEntry("roles", List.of("WORKER"))
                        .containsEntry("what", List.of("interests", "livesAlone"))
                        .containsEntry("why", List.of("TEAM"))
                        .containsEntry("from", "127.0.0.1")
                        .doesNotContainKey("reason"));
    }

    @Test
    void writesDownNothingForNamesAndForRefusals() {
        watched.wendy.ask("{ people { nodes { id name } } me { name } }");
        watched.anna.ask("{ person(id: \"%s\") { livesAlone } }".formatted(watched.maureen));

        assertThat(watched.records()).isEmpty();
    }

    @Test
    void writesDownAChangeWithWhy() {
        assertThat(watched.change()).contains("\"userErrors\":[]");

        assertThat(watched.records())
                .singleElement()
                .satisfies(record -> assertThat(record)
                        .containsEntry("kind", "CHANGE")
                        .containsEntry("person", watched.maureen)
                        .containsEntry("why", List.of("TEAM"))
                        .containsEntry("from", "127.0.0.1"));
    }

    @Test
    void writesDownThatAChangeWasTakenBack() {
        var answer = watched.change();
        var id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(answer);
        assertThat(id.find()).isTrue();
        watched.wendy.ask(
                "mutation { undoChange(input: {changeId: \"%s\"}) { userErrors { message } } }".formatted(id.group(1)));

        assertThat(watched.records().getLast())
                .containsEntry("person", watched.maureen)
                .extractingByKey("what")
                .asString()
                .startsWith("[Taken back: ");
    }

    @Test
    void showsThePersonAndTheTeamWhoHasLooked() {
        watched.look();
        watched.change();
        var own = watched.signedIn("maureen", watched.maureen, "FACILITATOR");

        for (var reader : List.of(own, watched.wendy)) {
            assertThat(reader.ask(LOG.formatted(watched.maureen)).body())
                    .doesNotContain("errors")
                    .contains("\"by\":\"wendy\"")
                    .contains("Looked at: interests, whether the person lives alone")
                    .contains("Works in a team that supports the person.")
                    .contains("Changed: ");
        }
        assertThat(watched.wendy.ask(LOG.formatted(watched.maureen)).body())
                .contains("Looked at: who has looked", "It is their own record.");
    }

    @Test
    void showsItAPageAtATimeNewestFirst() {
        watched.look();
        watched.change();
        watched.change();
        var page =
                "{ person(id: \"%s\") { accessLog(first: 2%s) { nodes { kind } pageInfo { endCursor hasNextPage } } } }";

        var first = watched.wendy.ask(page.formatted(watched.maureen, "")).body();
        assertThat(first).contains("[{\"kind\":\"CHANGE\"},{\"kind\":\"CHANGE\"}]", "\"hasNextPage\":true");
    }

    @Test
    void showsAdministratorsAllOfIt() {
        watched.look();
        watched.change();
        var all = "{ auditRecords%s { nodes { kind by accountId personIds what why from hash } } }";

        assertThat(watched.anna.ask(all.formatted("")).body())
                .contains("\"kind\":\"LOOK\"", "\"kind\":\"CHANGE\"", "\"from\":\"127.0.0.1\"", watched.maureen);
        assertThat(watched.anna
                        .ask(all.formatted("(personId: \"%s\")".formatted(watched.maureen)))
                        .body())
                .contains("\"kind\":\"LOOK\"");
        assertThat(watched.anna.ask(all.formatted("(accountId: \"nobody\")")).body())
                .contains("\"nodes\":[]");
        assertThat(watched.anna
                        .ask(all.formatted("(until: \"2026-01-01T00:00:00Z\")"))
                        .body())
                .contains("\"nodes\":[]");
        assertThat(watched.wendy.ask(all.formatted("")).body()).contains("NOT_ALLOWED");
    }

    @Test
    void keepsTheReasonOfAnEmergency() {
        var oscar = watched.signedIn("oscar", watched.town.person("Oscar Pye"), "WORKER");
        oscar.ask("""
                mutation { breakGlass(input: {personId: "%s", reason: "She fell and her team is away"}) { userErrors { message } } }
                """.formatted(watched.maureen));
        oscar.ask("{ person(id: \"%s\") { livesAlone } }".formatted(watched.maureen));

        assertThat(watched.wendy.ask(LOG.formatted(watched.maureen)).body())
                .contains(
                        "Changed: Opened in an emergency",
                        "Opened the record in an emergency.",
                        "She fell and her team is away");
    }

    @Test
    void writesDownWhatAdministratorsDo() {
        watched.anna.ask("""
                mutation { addAccount(input: {name: "jo", password: "teapot harbour violet", roles: [WORKER]}) { userErrors { message } } }
                """);
        watched.anna.ask("mutation { addTeam(input: {name: \"Scholes\"}) { userErrors { message } } }");

        assertThat(watched.records())
                .extracting(record -> String.valueOf(record.get("what")))
                .containsExactly("[Account added]", "[Team added]");
    }

    @Test
    void writesDownWhatIsDoneToTheDirectory() {
        var eddie = watched.signedIn("eddie", null, "DIRECTORY_EDITOR");
        var place = eddie.ask(
                        "mutation { addPlace(input: {name: \"Old Library\", kind: LIBRARY}) { place { id version } } }")
                .body();
        var id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(place);
        assertThat(id.find()).as(place).isTrue();
        eddie.ask(
                "mutation { updatePlace(input: {placeId: \"%s\", version: 0, name: \"The Old Library\"}) { userErrors { message } } }"
                        .formatted(id.group(1)));
        eddie.ask("mutation { addOrganisation(input: {name: \"Friends of Pemberton\"}) { userErrors { message } } }");
        eddie.ask("mutation { addInterest(input: {name: \"Clog mending\"}) { userErrors { message } } }");
        eddie.ask("""
                mutation { addNeighbourhood(input: {name: "Pemberton", boundary: [{latitude: 53.5, longitude: -2.7},
                  {latitude: 53.6, longitude: -2.7}, {latitude: 53.6, longitude: -2.6}]}) { userErrors { message } } }
                """);

        assertThat(watched.records())
                .extracting(record -> record.get("what"))
                .containsExactly(
                        List.of("Place added"),
                        List.of("Place changed"),
                        List.of("Organisation added"),
                        List.of("Interest added"),
                        List.of("Neighbourhood added"));
    }

    @Test
    void writesDownChangesThatCameUnderAKeyOnce() {
        var eddie = watched.signedIn("eddie", null, "DIRECTORY_EDITOR");
        eddie.change("mutation { addInterest(input: {name: \"Clog mending\"}) { userErrors { message } } }");
        watched.wendy.change(
                "mutation { addGift(input: {personId: \"%s\", words: \"Baking bread\", kind: SKILL}) { userErrors { message } } }"
                        .formatted(watched.maureen));

        assertThat(watched.records())
                .extracting(record -> record.get("what"))
                .containsExactly(List.of("Interest added"), List.of("Gift added"));
    }

    @Test
    void writesDownWhatIsDoneWithTheRightsOfAPerson() {
        watched.wendy.ask("mutation { exportPerson(input: {personId: \"%s\"}) { userErrors { message } } }"
                .formatted(watched.maureen));
        watched.anna.ask("""
                mutation { placeLegalHold(input: {personId: "%s", reason: "A claim"}) { userErrors { message } } }
                """.formatted(watched.maureen));

        assertThat(watched.records())
                .filteredOn(record -> "CHANGE".equals(record.get("kind")))
                .allSatisfy(record -> assertThat(record).containsEntry("person", watched.maureen))
                .extracting(record -> record.get("what"))
                .containsExactly(List.of("Everything kept about the person asked for"), List.of("Legal hold placed"));
    }

    @Test
    void writesDownEachOfManyLooksAtOnce() throws Exception {
        var looks = 24;
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : callers.invokeAll(Collections.nCopies(looks, (Callable<String>) watched::look))) {
                assertThat(answer.get()).contains("Maureen Ashcroft").doesNotContain("errors");
            }
        }

        assertThat(watched.records())
                .hasSize(looks)
                .allSatisfy(record -> assertThat(record)
                        .containsEntry("person", watched.maureen)
                        .containsEntry("what", List.of("interests", "livesAlone")));
        assertThat(watched.records())
                .extracting(record -> record.get("number"))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, looks).boxed().toList());
    }
}
