package community.kith.directory;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.RealData;
import community.kith.evaluation.Newcomers;
import community.kith.outcomes.Outcomes;
import community.kith.suggestions.SuggestingConnections;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Made-up people in a real directory: each lives within ten minutes of a group and enjoys three things. Right for them is a group
 * within reach for one of these, or for something one step wider or narrower.
 */
@KithTest
class FolkestoneNewcomersEvaluation {

    private static final int PEOPLE = 200;
    private static final int SEED = 20261122;
    private static final double DEGREES_IN_TEN_MINUTES = 0.005;

    private static final String PUT = """
            MATCH (near:Group {id: $near})
            CREATE (newcomer:Person {id: $id, name: 'Newcomer', knownAs: 'Newcomer', version: 0,
              home: point({latitude: near.point.latitude + $north, longitude: near.point.longitude + $east})})
            WITH newcomer
            MATCH (interest:Interest)
            WHERE interest.id IN $interests
            CREATE (newcomer)-[:ENJOYS]->(interest)
            """;

    private static final String RIGHT = """
            MATCH (:Person {id: $id})-[:ENJOYS]->(interest:Interest)-[:BROADER]-{0,1}(:Interest)<-[:OFFERS]-(group:Group)
            RETURN DISTINCT group.id AS id
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private SuggestingConnections suggesting;

    @Test
    void findsWhatTheyEnjoyWithinReach() throws IOException {
        var uploads = new Uploads(port);
        for (var what : List.of("organisations", "locations", "services")) {
            uploads.take(RealData.path("folkestone-directory/data/" + what + ".csv"), "mapping", "folkestone-" + what);
        }
        var newcomers = new Newcomers(driver, outcomes, suggesting);
        var groups = newcomers.ids(
                "MATCH (g:Group) WHERE g.point IS NOT NULL RETURN g.id AS id ORDER BY g.name, id", Map.of());
        var interests = newcomers.ids("MATCH (:Group)-[:OFFERS]->(i) RETURN DISTINCT i.id AS id ORDER BY id", Map.of());
        var random = new Random(SEED);

        for (var number = 0; number < PEOPLE; number++) {
            var id = "newcomer-" + number;
            newcomers.write(PUT, newcomer(id, groups, interests, random));
            newcomers.ask(id, Set.copyOf(newcomers.ids(RIGHT, Map.of("id", id))));
        }

        newcomers.report("newcomers-folkestone");
        assertThat(newcomers.kith().people()).isPositive();
    }

    private static Map<String, Object> newcomer(String id, List<String> groups, List<String> interests, Random random) {
        var liked = new ArrayList<>(interests);
        Collections.shuffle(liked, random);
        return Map.of(
                "id",
                id,
                "near",
                groups.get(random.nextInt(groups.size())),
                "north",
                (random.nextDouble() * 2 - 1) * DEGREES_IN_TEN_MINUTES,
                "east",
                (random.nextDouble() * 2 - 1) * DEGREES_IN_TEN_MINUTES,
                "interests",
                liked.subList(0, Math.min(3, liked.size())));
    }
}
