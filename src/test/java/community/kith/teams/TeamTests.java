package community.kith.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import community.kith.KithTest;
import community.kith.Town;
import community.kith.Town.Refusal;
import community.kith.people.AddingPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class TeamTests {

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    private Town town;
    private String ada;
    private String ben;

    @BeforeEach
    void adaAndBen() {
        town = new Town(port, people);
        ada = town.person("Ada Brown");
        ben = town.person("Ben Cole");
    }

    @Test
    void givesPeopleTheirRoles() {
        var team = team("Pemberton");
        town.change("join-team", Map.of("teamId", team, "personId", ben, "role", "WORKER"));
        town.change("join-team", Map.of("teamId", team, "personId", ada, "role", "COACH"));

        var answer = town.change("join-team", Map.of("teamId", team, "personId", ben, "role", "BUDDY"));

        answer.path("joinTeam.team.members").matchesJsonStrictly("""
                [{"person": {"name": "Ada Brown"}, "role": "COACH"},
                 {"person": {"name": "Ben Cole"}, "role": "BUDDY"},
                 {"person": {"name": "Ben Cole"}, "role": "WORKER"}]
                """);
    }

    @Test
    void refusesRolesThatCannotBeGiven() {
        var team = team("Pemberton");
        town.change("join-team", Map.of("teamId", team, "personId", ben, "role", "WORKER"));

        assertThat(town.refusals("join-team", Map.of("teamId", team, "personId", ben, "role", "WORKER")))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("role"), "DUPLICATE"));
        assertThat(town.refusals("join-team", Map.of("teamId", "", "personId", "nobody", "role", "WORKER")))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("teamId"), "NOT_FOUND"), tuple(List.of("personId"), "NOT_FOUND"));
    }

    @Test
    void refusesATeamWithoutANameOrInANeighbourhoodThatIsNotThere() {
        assertThat(town.refusals("add-team", Map.of("name", " ", "neighbourhoodId", "none")))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("name"), "BLANK"), tuple(List.of("neighbourhoodId"), "NOT_FOUND"));
    }

    @Test
    void showsWhichTeamsSupportAPerson() {
        var team = team("Pemberton");

        var answer = town.change("support-person", Map.of("teamId", team, "personId", ada));

        answer.path("supportPerson.person")
                .matchesJsonStrictly("{\"name\": \"Ada Brown\", \"teams\": [{\"name\": \"Pemberton\"}]}");
    }

    @Test
    void refusesSupportThatCannotBe() {
        var team = team("Pemberton");
        town.change("support-person", Map.of("teamId", team, "personId", ada));
        var tomorrow = LocalDate.now().plusDays(2).toString();

        assertThat(town.refusals("support-person", Map.of("teamId", team, "personId", ada, "since", tomorrow)))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("personId"), "DUPLICATE"), tuple(List.of("since"), "IN_THE_FUTURE"));
        assertThat(town.refusals("support-person", Map.of("teamId", "none", "personId", "nobody")))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple(List.of("teamId"), "NOT_FOUND"), tuple(List.of("personId"), "NOT_FOUND"));
    }

    @Test
    void pagesThroughWhomATeamSupportsByName() {
        var team = team("Pemberton");
        for (var name : List.of("Dot", "Cy", "Flo", "Eve", "Bea")) {
            town.change("support-person", Map.of("teamId", team, "personId", town.person(name)));
        }

        var first = town.ask("team-supports", Map.of("teamId", team, "first", 3));
        var cursor = first.path("team.supports.pageInfo.endCursor")
                .entity(String.class)
                .get();
        var second = town.ask("team-supports", Map.of("teamId", team, "first", 3, "after", cursor));

        first.path("team.supports.nodes[*].name").entityList(String.class).containsExactly("Bea", "Cy", "Dot");
        first.path("team.supports.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        second.path("team.supports.nodes[*].name").entityList(String.class).containsExactly("Eve", "Flo");
        second.path("team.supports.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void listsTeamsByNameEachWithItsOwnPeople() {
        team("Winstanley");
        var pemberton = team("Pemberton");
        for (var name : List.of("Cy", "Bea", "Dot")) {
            town.change("support-person", Map.of("teamId", pemberton, "personId", town.person(name)));
        }

        town.ask("teams", Map.of("first", 2)).path("teams.nodes").matchesJsonStrictly("""
                [{"name": "Pemberton", "members": [],
                  "supports": {"nodes": [{"name": "Bea"}, {"name": "Cy"}], "pageInfo": {"hasNextPage": true}}},
                 {"name": "Winstanley", "members": [],
                  "supports": {"nodes": [], "pageInfo": {"hasNextPage": false}}}]
                """);
    }

    private String team(String name) {
        return town.change("add-team", Map.of("name", name))
                .path("addTeam.team.id")
                .entity(String.class)
                .get();
    }
}
