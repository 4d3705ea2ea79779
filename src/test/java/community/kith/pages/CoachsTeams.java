package community.kith.pages;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import community.kith.Town;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** Claire, who coaches the team that supports Ada and others, and what is kept about them. */
record CoachsTeams(Town town, Adas ada, Driver driver) {

    private static final String PASSWORD = "lantern copper meadow";

    /** Claire's team, Tenterfold, with Ada; and another team, not hers, with Winifred. */
    static CoachsTeams in(Town town, Driver driver) {
        var teams = new CoachsTeams(town, Adas.in(town), driver);
        teams.write("""
                MATCH (team:Team {name: 'Tenterfold'})
                CREATE (team)-[:SERVES]->(:Neighbourhood {id: 'tenterfold', name: 'Tenterfold Green', source: 'Kith', centre: point({latitude: 53.5, longitude: -2.6})})
                CREATE (:Team {id: 'others', name: 'Elsewhere', version: 0})-[:SUPPORTS]->(:Person {id: 'winifred', name: 'Winifred Unknown', knownAs: 'Winifred', version: 0})
                """, Map.of());
        teams.account("Claire Booth", "claire", "COACH");
        return teams;
    }

    /** Somebody in the team with an account of this role. */
    void account(String name, String account, String role) {
        var person = town.person(name);
        var team = String.valueOf(write("MATCH (t:Team {name: 'Tenterfold'}) RETURN t.id AS it", Map.of()));
        town.change("join-team", Map.of("teamId", team, "personId", person, "role", role));
        accountOf(person, account, role);
    }

    /** An account of this role for somebody, in a team or not. */
    void accountOf(String person, String account, String role) {
        town.change(
                "add-account",
                Map.of("name", account, "password", PASSWORD, "personId", person, "roles", List.of(role)));
    }

    /** The team supports somebody of whom this was counted today, and something else five weeks ago. */
    void supports(String name, String level, List<String> signals, int urgency) {
        write("""
                MATCH (team:Team {name: 'Tenterfold'})
                CREATE (team)-[:SUPPORTS]->(person:Person {id: randomUUID(), name: $name, knownAs: split($name, ' ')[0], version: 0})
                CREATE (person)-[:HAS_FIGURES]->(figures:IsolationFigures {id: randomUUID(), level: $level, signals: $signals,
                  sentences: [each IN $signals | 'Sentence of ' + each + '.'], urgency: $urgency, levelSince: date(), countedOn: date(), inTouch: 1, lsns6: 9})
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: randomUUID(), on: date() - duration('P70D'), level: 'LOW', signals: ['NO_PLACE_OR_GROUP'], inTouch: 4, ties: []})
                CREATE (figures)-[:EARLIER]->(:IsolationSnapshot {id: randomUUID(), on: date() - duration('P35D'), level: 'LOW', signals: ['NO_PLACE_OR_GROUP'], inTouch: 3, ties: []})
                """, Map.of("name", name, "level", level, "signals", signals, "urgency", urgency));
    }

    /** Signs in and waits for the page of the teams. */
    void comesIn(Window window, String account, String path) {
        window.at(path).heading("Sign in").waitFor();
        window.page()
                .getByRole(
                        AriaRole.TEXTBOX, new GetByRoleOptions().setName("Name").setExact(true))
                .fill(account);
        window.page().locator("#password").fill(PASSWORD);
        window.press("Enter");
        window.heading("Sign in").waitFor(SignInBrowserTest.hidden());
    }

    /** Runs a statement; answers what it returns as "it", if anything. */
    @Nullable
    Object write(String statement, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            var rows = session.run(statement, parameters).list();
            return rows.isEmpty() || rows.getFirst().size() == 0
                    ? null
                    : rows.getFirst().get("it").asObject();
        }
    }
}
