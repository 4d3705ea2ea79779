package community.kith.savedsearches;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.access.Role;
import community.kith.access.Scene;
import community.kith.people.AddingPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.graphql.ExecutionGraphQlService;

/**
 * Over histories of a directory that nobody drew, what is said to be new is what the finder finds now without what it found at the last
 * look: for searches from a postcode, from a place and for a person, by everything that can change.
 */
@KithTest
class WhatIsNewTests {

    private static final int STEPS = 40;

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlService graphQl;

    @Autowired
    private AddingPeople people;

    private Scene scene;
    private Searcher wendy;

    /** A search that was saved, with what the finder found when it was last looked at. */
    private record Kept(String id, Map<String, Object> near, Map<String, Object> question, List<String> found) {}

    @BeforeEach
    void street() throws IOException {
        scene = new Scene(driver, graphQl, people);
        scene.write(new ClassPathResource("finder/hindley.cypher").getContentAsString(StandardCharsets.UTF_8));
        scene.write("""
                MATCH (maureen:Person {id: $Maureen}) SET maureen.home = point({latitude: 53.5353, longitude: -2.575})
                WITH maureen MATCH (choir:Interest {id: 'choir'}) CREATE (maureen)-[:ENJOYS]->(choir)
                """);
        wendy = new Searcher(scene, "Wendy", Role.WORKER);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void isTheDifferenceOfTwoAnswersOfTheFinder(long seed) {
        var random = new Random(seed);
        var kept = new ArrayList<Kept>();
        for (var each = 0; each < 5; each++) {
            kept.add(save(random, each));
        }
        var everNew = 0;
        for (var step = 0; step < STEPS; step++) {
            change(random, step);
            var at = random.nextInt(kept.size());
            var search = kept.get(at);
            var found = wendy.finds(search.near(), search.question());
            var difference = new ArrayList<>(found);
            difference.removeAll(search.found());

            assertThat(wendy.news(search.id()))
                    .as("seed %s, step %s: %s", seed, step, search.question())
                    .isEqualTo(found.size() + " " + difference.size());
            if (random.nextBoolean()) {
                assertThat(wendy.looksAt(search.id()))
                        .as("seed %s, step %s", seed, step)
                        .isEqualTo(difference);
                kept.set(at, new Kept(search.id(), search.near(), search.question(), found));
                everNew += difference.size();
            }
        }
        assertThat(everNew).as("histories bring something new").isPositive();
    }

    private Kept save(Random random, int number) {
        var near = List.<Map<String, Object>>of(
                        Searcher.STREET, Map.of("placeId", "library"), Map.of("personId", scene.id("Maureen")))
                .get(number % 3);
        var question = new HashMap<String, Object>();
        question.put("walkingMinutes", 5 + random.nextInt(90));
        if (random.nextInt(3) == 0) {
            question.put(
                    "words",
                    List.of("knitting", "audtion", "brass", "singing group").get(random.nextInt(4)));
        }
        if (random.nextInt(3) == 0) {
            question.put(
                    "interestIds", List.of(List.of("music", "choir", "knitting").get(random.nextInt(3))));
        }
        if (random.nextInt(4) == 0) {
            question.put("affordablePence", 100 * random.nextInt(5));
        }
        if (random.nextInt(4) == 0) {
            question.put("room", List.of("OPEN"));
        }
        if (random.nextInt(5) == 0) {
            question.put("times", List.of(Map.of("day", "TUESDAY", "part", "MORNING")));
        }
        var found = wendy.finds(near, question);
        return new Kept(wendy.saved("Search " + number, near, question), near, question, found);
    }

    /** One change of the directory, or of what the person does, of any kind. */
    private void change(Random random, int step) {
        var values = new HashMap<String, Object>(Map.of(
                "id", "new-" + step,
                "Maureen", scene.id("Maureen"),
                "latitude", 53.535 + random.nextInt(20) / 1000.0,
                "interest", List.of("music", "choir", "knitting").get(random.nextInt(3)),
                "room", List.of("OPEN", "FULL", "CLOSED").get(random.nextInt(3)),
                "pence", 100 * random.nextInt(6),
                "name",
                        List.of("Brass", "Knitting", "Audition", "Library friends")
                                .get(random.nextInt(4)),
                "which", random.nextInt(1_000)));
        scene.write(CHANGES.get(random.nextInt(CHANGES.size())), values);
    }

    private static final String SOME_GROUP = """
            MATCH (group:Group) WHERE group.point IS NOT NULL
            WITH group ORDER BY group.id
            WITH collect(group) AS groups
            WITH groups[$which % size(groups)] AS group
            """;

    private static final String NEW_GROUP = """
            MATCH (interest:Interest {id: $interest})
            CREATE (:Group {id: $id, name: $name, version: 0, source: 'Team', room: $room, costPence: $pence, assuredOn: date(),
              dayParts: ['TUESDAY_MORNING'], point: point({latitude: $latitude, longitude: -2.575})})-[:OFFERS]->(interest)
            """;

    private static final List<String> CHANGES = List.of(
            NEW_GROUP,
            NEW_GROUP,
            "CREATE (:Place {id: $id, name: $name, kind: 'LIBRARY', version: 0, source: 'Team', point: point({latitude: $latitude, longitude: -2.575})})",
            SOME_GROUP + "SET group.room = $room",
            SOME_GROUP + "SET group.costPence = $pence",
            SOME_GROUP + "SET group.name = $name",
            SOME_GROUP + "SET group.point = point({latitude: $latitude, longitude: -2.575})",
            SOME_GROUP + "SET group.missingSince = CASE WHEN group.missingSince IS NULL THEN date() END",
            SOME_GROUP + "SET group.dayParts = CASE WHEN size(group.dayParts) = 1 THEN [] ELSE ['TUESDAY_MORNING'] END",
            SOME_GROUP + "MATCH (interest:Interest {id: $interest}) MERGE (group)-[:OFFERS]->(interest)",
            SOME_GROUP + "MATCH (group)-[offers:OFFERS]->() DELETE offers",
            SOME_GROUP
                    + "MATCH (maureen:Person {id: $Maureen}) CREATE (maureen)-[:WANTS]->(:Outcome {id: $id, words: 'Out', addedOn: date()})"
                    + "-[:EXPLORED]->(no:Exploration {id: $id, step: 'COMMUNITY', state: 'DECLINED', on: date(), recordedAt: datetime()})-[:CONCERNS]->(group)");
}
