package community.kith.audit;

import community.kith.Operations;
import community.kith.Town;
import community.kith.people.AddingPeople;
import community.kith.signin.Browserless;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** Maureen, whom the team of Pemberton supports; Wendy, who works there; and Anna, who administers Kith: each at a device of theirs. */
final class Watched {

    private static final String PASSWORD = "lantern copper meadow";

    private final int port;
    private final Driver driver;
    private final Settling settling;
    private final Operations service;
    final Town town;
    final String maureen;
    final Browserless wendy;
    final Browserless anna;

    Watched(int port, Driver driver, Settling settling, AddingPeople people) {
        this.port = port;
        this.driver = driver;
        this.settling = settling;
        this.service = new Operations(port);
        this.town = new Town(port, people);
        this.maureen = town.person("Maureen Ashcroft");
        var worker = town.person("Wendy Shaw");
        write("""
                MATCH (maureen:Person {id: $maureen}) MATCH (wendy:Person {id: $wendy})
                CREATE (wendy)-[:WORKS_IN {role: 'WORKER'}]->(team:Team {id: 'pemberton', name: 'Pemberton'}),
                  (team)-[:SUPPORTS {since: date('2026-01-01')}]->(maureen)
                """, Map.of("maureen", maureen, "wendy", worker));
        this.wendy = signedIn("wendy", worker, "WORKER");
        this.anna = signedIn("anna", null, "ADMINISTRATOR");
    }

    /** Somebody with an account of their own. */
    Browserless signedIn(String name, @org.jspecify.annotations.Nullable String person, String... roles) {
        var input = new java.util.HashMap<String, Object>(
                Map.of("name", name, "password", PASSWORD, "roles", List.of(roles)));
        if (person != null) {
            input.put("personId", person);
        }
        service.mutate("add-account", input)
                .path("addAccount.userErrors")
                .entityList(Object.class)
                .hasSize(0);
        var browser = new Browserless(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    /** Somebody else whom the team of Pemberton supports. */
    String supported(String name) {
        var person = town.person(name);
        write(
                "MATCH (team:Team {id: 'pemberton'}) MATCH (person:Person {id: $person}) CREATE (team)-[:SUPPORTS {since: date('2026-01-01')}]->(person)",
                Map.of("person", person));
        return person;
    }

    /** A look of Wendy's at what Maureen enjoys. */
    String look() {
        return wendy.ask("{ person(id: \"%s\") { name livesAlone interests { name } } }".formatted(maureen))
                .body();
    }

    /** A change of Wendy's to Maureen's map. */
    String change() {
        return wendy.ask("""
                mutation { addGift(input: {personId: "%s", words: "Baking bread", kind: SKILL}) { change { id } userErrors { message } } }
                """.formatted(maureen)).body();
    }

    void write(String cypher, Map<String, Object> values) {
        try (var session = driver.session()) {
            session.run(cypher, values).consume();
        }
    }

    long count(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).single().get(0).asLong();
        }
    }

    /** Has the records of all looks and changes before now in their chain. */
    void settle() {
        settling.settle();
    }

    /** All records, by the time and the order of their chain. */
    List<Map<String, Object>> records() {
        settle();
        try (var session = driver.session()) {
            return session.run("MATCH (record:AuditRecord) RETURN record ORDER BY record.at, record.number")
                    .list((Record row) -> row.get("record").asMap());
        }
    }
}
