package community.kith.sample;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.evaluation.Newcomers;
import community.kith.outcomes.Outcomes;
import community.kith.suggestions.SuggestingConnections;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each person of the sample who goes somewhere, again as somebody of whom only home, interests, times, access and age are known:
 * are the groups that they really go to, or went to, among the first ten?
 */
@KithTest
class SampleNewcomersEvaluation {

    private static final String WHO_GOES = """
            MATCH (person:Person)-[:TAKES_PART]->(group:Group)
            WHERE person.home IS NOT NULL AND EXISTS { (person)-[:ENJOYS]->(:Interest) }
            WITH person, collect(DISTINCT group.id) AS groups
            ORDER BY person.name, person.id
            RETURN person.id AS id, groups
            """;

    private static final String AGAIN = """
            MATCH (person:Person {id: $id})
            CREATE (newcomer:Person {id: $newcomer, name: 'Newcomer', knownAs: 'Newcomer', version: 0})
            SET newcomer += person {.home, .birthYear, .birthday, .gender, .accessNeeds, .timesThatSuit, .languages,
              .affordablePence, .walkingMinutes}
            WITH person, newcomer
            MATCH (person)-[:ENJOYS]->(interest:Interest)
            CREATE (newcomer)-[:ENJOYS]->(interest)
            """;

    @Autowired
    private LoadingSample loading;

    @Autowired
    private Driver driver;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private SuggestingConnections suggesting;

    @Test
    void findsWhereTheyReallyGo() throws IOException {
        loading.atStart(true);
        var newcomers = new Newcomers(driver, outcomes, suggesting);

        for (var row : newcomers.rows(WHO_GOES, Map.of())) {
            var newcomer = "newcomer-" + row.get("id").asString();
            newcomers.write(AGAIN, Map.of("id", row.get("id").asString(), "newcomer", newcomer));
            newcomers.ask(newcomer, Set.copyOf(row.get("groups").asList(group -> group.asString())));
        }

        newcomers.report("newcomers-sample");
        assertThat(newcomers.kith().people()).isPositive();
    }
}
