package community.kith.access;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.people.AddingPeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;

/** Whoever keeps the directory reads everything about what waits in it. */
@KithTest
class DirectoryQueueAccessTests {

    private static final String PAIRS =
            "{ duplicateGroups { nodes { one { id name } other { id name } signs reasons } } }";
    private static final String DECLINED =
            "{ declinedDuplicates { nodes { one { id name provenance { source } } other { id name } declinedAt } } }";
    private static final String MERGED = "{ mergedGroups { nodes { id name source mergedAt into { id } } } }";
    private static final String CORRECTIONS =
            "{ corrections { nodes { id about { ... on Group { id } } kind words suggestedAt state answer answeredAt } } }";

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;

    @BeforeEach
    void queue() {
        scene = new Scene(driver, graphQl, people).write("""
                CREATE (one:Group {id: 'choir-1', name: 'Leigh Choir', version: 0, source: 'Council'})
                CREATE (two:Group {id: 'choir-2', name: 'The Leigh Choir', version: 0, source: 'Charity'})
                CREATE (one)-[:MAY_BE_SAME {signs: ['LIKE_NAME'], likeness: 0.9}]->(two)
                CREATE (:Correction {id: 'shut', kind: 'CLOSED', words: 'The door is shut.', by: 'account-of-Wendy',
                  state: 'WAITING', suggestedAt: datetime(), waitingSince: datetime()})-[:CORRECTS]->(one)
                """);
    }

    @Test
    void showsPairsToWhoeverKeepsTheDirectory() {
        assertThat(asked(Role.CONNECTOR, PAIRS)).contains("Leigh Choir", "The names are nearly the same.");
        assertThat(asked(Role.DIRECTORY_EDITOR, PAIRS)).contains("Leigh Choir", "LIKE_NAME");
    }

    @Test
    void showsWhatIsSaidToBeTwoToWhoeverKeepsTheDirectoryAndToNobodyElse() {
        scene.write("MATCH ()-[pair:MAY_BE_SAME]->() SET pair.likeness = null, pair.declinedAt = datetime()");

        assertThat(asked(Role.CONNECTOR, DECLINED)).contains("one={id=choir-1", "name=The Leigh Choir", "declinedAt=");
        assertThat(asked(Role.DIRECTORY_EDITOR, DECLINED)).contains("source=Council");
        for (var role : List.of(Role.WORKER, Role.COACH, Role.FACILITATOR, Role.ADMINISTRATOR)) {
            var answer = scene.ask(scene.caller("Nora", role), DECLINED, Map.of());
            assertThat(Scene.refusals(answer)).as("%s", role).containsExactly("NOT_ALLOWED declinedDuplicates");
            assertThat(String.valueOf(answer)).doesNotContain("Leigh");
        }
    }

    @Test
    void showsWhatWasMergedToWhoeverMergedIt() {
        var merge =
                "mutation ($input: MergeGroupsInput!) { mergeGroups(input: $input) { merged { id into { id } } userErrors { message } } }";

        var merged = scene.ask(
                scene.caller("Nora", Role.CONNECTOR),
                merge,
                Map.of("input", Map.of("keptGroupId", "choir-1", "mergedGroupId", "choir-2")));

        assertThat(Scene.refusals(merged)).isEmpty();
        assertThat(String.valueOf(merged)).contains("merged={id=choir-2, into={id=choir-1}}");
        assertThat(asked(Role.CONNECTOR, MERGED)).contains("source=Charity", "into={id=choir-1}");
    }

    @Test
    void showsCorrectionsToWhoeverAnswersThem() {
        assertThat(asked(Role.CONNECTOR, CORRECTIONS)).contains("The door is shut.", "about={id=choir-1}");
        assertThat(asked(Role.DIRECTORY_EDITOR, CORRECTIONS)).contains("kind=CLOSED");
    }

    private String asked(Role role, String question) {
        var answer = scene.ask(scene.caller("Nora", role), question, Map.of());
        assertThat(Scene.refusals(answer)).isEmpty();
        return String.valueOf(answer);
    }
}
