package community.kith.firstmembers;

import static community.kith.access.Role.COACH;
import static community.kith.access.Role.CONNECTOR;
import static community.kith.access.Role.WORKER;

import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.access.Scene;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A choir that is to start in Pemberton, where Maureen lives and would sing; what connector and worker do about it. */
final class Starting {

    static final String WAITING =
            "{ groupsToStart { nodes { person { name } plannedGroup { id name firstMembers { invitedAtLeast } } neighbourhood { name } reasons checkFirst invitation { answer } } } }";
    private static final String ASK = """
            mutation ($input: AskForFirstMembersInput!) {
              askForFirstMembers(input: $input) {
                plannedGroup { firstMembers { askingSince invitedAtLeast saidYesAtLeast } } userErrors { field code }
              }
            }
            """;
    private static final String INVITE = """
            mutation ($input: InviteFirstMemberInput!) {
              inviteFirstMember(input: $input) { invitation { answer askAgainOn words } change { id } userErrors { field code message } }
            }
            """;
    private static final String COUNTS = """
            { gaps(neighbourhoodId: "pemberton") { planned { firstMembers { askingSince invitedAtLeast saidYesAtLeast } } } }
            """;

    final Scene scene;

    Starting(Scene scene) {
        this.scene = scene;
        scene.write("""
                MATCH (team:Team {id: 'pemberton'}) MATCH (choir:Interest {id: 'choir'})
                CREATE (team)-[:SERVES]->(n:Neighbourhood {id: 'pemberton', name: 'Pemberton', source: 'Team', west: -2.65, south: 53.53, east: -2.64, north: 53.54,
                  centre: point({latitude: 53.535, longitude: -2.645}),
                  boundary: '{"type":"Polygon","coordinates":[[[-2.65,53.53],[-2.64,53.53],[-2.64,53.54],[-2.65,53.54],[-2.65,53.53]]]}'})
                CREATE (n)<-[:PLANNED_IN]-(plan:PlannedGroup {id: 'plan', name: 'Pemberton Voices', plannedOn: date('2026-05-04')})-[:WOULD_OFFER]->(choir)
                CREATE (plan)-[:WOULD_MEET_AT]->(:Place {id: 'hall', name: 'The hall', kind: 'COMMUNITY_CENTRE', version: 0, source: 'Team',
                  access: ['STEP_FREE'], point: point({latitude: 53.536, longitude: -2.645})})
                """);
        wouldSing("Maureen");
    }

    /** Somebody lives in Pemberton, sings in choirs, and agreed to be counted. */
    void wouldSing(String name) {
        scene.write("""
                MATCH (choir:Interest {id: 'choir'}) MATCH (person:Person {id: $%s})
                SET person.home = point({latitude: 53.535, longitude: -2.645})
                CREATE (person)-[:ENJOYS]->(choir)
                CREATE (person)-[:AGREED_TO]->(:Agreement {id: 'counted-' + person.id, recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP',
                  shares: ['INTERESTS', 'NEIGHBOURHOOD'], since: date('2026-01-01')})
                """.formatted(name));
    }

    /** So many more of whom the same is true, and whom the team supports; their ids. */
    List<String> neighbours(int number) {
        var ids = new ArrayList<String>();
        for (var each = 1; each <= number; each++) {
            ids.add("neighbour-" + each);
        }
        scene.write("""
                MATCH (team:Team {id: 'pemberton'}) MATCH (choir:Interest {id: 'choir'})
                UNWIND $ids AS id
                CREATE (team)-[:SUPPORTS {since: date('2026-01-01')}]->(person:Person {id: id, name: 'Neighbour ' + id, knownAs: id, version: 0,
                  home: point({latitude: 53.535, longitude: -2.645})})-[:ENJOYS]->(choir)
                CREATE (person)-[:AGREED_TO]->(:Agreement {id: 'counted-' + id, recipient: 'CONNECTOR', purpose: 'FINDING_A_GROUP',
                  shares: ['INTERESTS', 'NEIGHBOURHOOD'], since: date('2026-01-01')})
                """, Map.of("ids", ids));
        return ids;
    }

    Caller connie() {
        return scene.caller("Connie", CONNECTOR);
    }

    Caller wendy() {
        return scene.caller("Wendy", WORKER);
    }

    String asks(boolean asking) {
        return asks(connie(), "pemberton", "plan", asking);
    }

    String asks(Caller caller, String neighbourhood, String plan, boolean asking) {
        return told(caller, ASK, Map.of("neighbourhoodId", neighbourhood, "plannedGroupId", plan, "asking", asking));
    }

    String waiting(Caller caller) {
        return String.valueOf(scene.ask(caller, WAITING, Map.of()));
    }

    /** What is beside somebody, for the caller. */
    String beside(Caller caller, String personId) {
        return String.valueOf(scene.ask(
                caller,
                "query ($id: ID!) { person(id: $id) { groupsToStart { plannedGroup { id } reasons checkFirst invitation { answer } } } }",
                Map.of("id", personId)));
    }

    String invites(Caller caller, String personId, @Nullable String answer) {
        return invites(caller, personId, "plan", answer, Map.of());
    }

    String invites(Caller caller, String personId, String plan, @Nullable String answer, Map<String, Object> more) {
        var input = new HashMap<String, Object>(more);
        input.put("personId", personId);
        input.put("plannedGroupId", plan);
        if (answer != null) {
            input.put("answer", answer);
        }
        return told(caller, INVITE, input);
    }

    /** The numbers as the connector hears them. */
    String counts() {
        return String.valueOf(scene.ask(connie(), COUNTS, Map.of()).get("data"))
                .replaceAll(".*firstMembers=\\{([^}]*)}.*", "$1")
                .replaceAll("askingSince=[^,]*, ", "");
    }

    String opens(Caller caller) {
        return told(
                caller,
                "mutation ($input: OpenPlannedGroupInput!) { openPlannedGroup(input: $input) { group { id } userErrors { code } } }",
                Map.of("neighbourhoodId", "pemberton", "plannedGroupId", "plan"));
    }

    String givesUp() {
        return told(
                connie(),
                "mutation ($input: GiveUpPlannedGroupInput!) { giveUpPlannedGroup(input: $input) { userErrors { code } } }",
                Map.of("neighbourhoodId", "pemberton", "plannedGroupId", "plan"));
    }

    String told(Caller caller, String mutation, Map<String, ?> input) {
        return String.valueOf(scene.ask(caller, mutation, Map.of("input", input)));
    }

    static Role[] everyRole() {
        return new Role[] {WORKER, COACH, CONNECTOR};
    }
}
