package community.kith.suggestions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.community.PlaceKind;
import community.kith.outcomes.OutcomeId;
import community.kith.suggestions.life.Life;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Values;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The community map and the suggestions say of the same people that they go somewhere, on maps that nobody drew. */
@KithTest
class WhoGoesWhereTests {

    private static final int MAPS = 60;
    private static final int PEOPLE = 5;
    private static final int PLACES = 3;
    private static final int ASSETS = 7;

    private static final String WRITE = """
            UNWIND $maps AS map
            CREATE (person:Person {id: map.id, name: map.id, knownAs: map.id, version: 0, home: map.home})
            CREATE (person)-[:WANTS]->(:Outcome {id: map.id, words: 'Out', addedOn: $today, lookAgainOn: $today})
            CALL (map) {
              UNWIND map.people AS other
              CREATE (:Person {id: other, name: other, knownAs: other, version: 0})
            }
            CALL (map) {
              UNWIND map.assets AS asset
              CREATE (there:$(asset.label) {version: 0, source: 'Team', room: 'OPEN', point: map.home})
              SET there += asset.properties
            }
            CALL (map) {
              UNWIND map.meetings AS meeting
              MATCH (group:Group {id: meeting.group}), (place:Place {id: meeting.place})
              CREATE (group)-[:MEETS_AT]->(place)
            }
            CALL (map) {
              UNWIND map.ties AS each
              MATCH (from:Person {id: each.from}), (to:Person {id: each.to})
              CREATE (from)-[tie:TIE {version: 0, kind: 'OTHER', lapsed: false}]->(to)
              SET tie += each.properties
            }
            CALL (map) {
              UNWIND map.parts AS each
              MATCH (other:Person {id: each.who}), (asset:Group|Place {id: each.where})
              CREATE (other)-[:TAKES_PART {id: each.id, stage: 'PARTICIPATING', until: each.until}]->(asset)
            }
            """;

    @Autowired
    private Lives lives;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    private final Random random = new Random(11);

    @Test
    void isTheSameForTheMapAndForWhatIsSuggested(@LocalServerPort int port, @Autowired Driver driver) {
        var operations = new Operations(port);
        Maureens.write(
                driver,
                WRITE,
                Map.of(
                        "today",
                        today,
                        "maps",
                        IntStream.range(0, MAPS).mapToObj(this::map).toList()));

        var said = 0;
        for (var at = 0; at < MAPS; at++) {
            var id = new OutcomeId("m" + at);
            var life = Objects.requireNonNull(lives.around(List.of(id), today).get(id));
            assertThat(onTheMap(operations, id.value())).as(id.value()).isEqualTo(suggested(life));
            said += suggested(life).size();
        }
        assertThat(said).isGreaterThan(MAPS);
    }

    private static Set<String> suggested(Life life) {
        return life.assets().stream()
                .flatMap(asset ->
                        life.whoGoesTo(asset).stream().map(tie -> tie.who().name() + " " + asset.name()))
                .collect(toSet());
    }

    private static Set<String> onTheMap(Operations operations, String id) {
        return operations
                .ask("familiar-faces", Map.of("id", id))
                .path("person.communityMap.familiarFaces")
                .entityList(Face.class)
                .get()
                .stream()
                .map(face -> face.who.name + " " + face.in.name)
                .collect(toSet());
    }

    record Face(Named who, Named in) {}

    record Named(String name) {}

    private Map<String, Object> map(int at) {
        var id = "m" + at;
        var people =
                IntStream.range(0, PEOPLE).mapToObj(each -> id + "p" + each).toList();
        var assets =
                IntStream.range(0, ASSETS).mapToObj(each -> id + "a" + each).toList();
        var places = assets.subList(0, PLACES);
        var groups = assets.subList(PLACES, ASSETS);
        return Map.of(
                "id", id,
                "home", Values.point(4326, -2.5, 50 + at / 10.0),
                "people", people,
                "assets",
                        assets.stream()
                                .map(each -> asset(each, places.contains(each)))
                                .toList(),
                "meetings",
                        groups.stream()
                                .filter(group -> likely(40))
                                .map(group -> Map.of("group", group, "place", pick(places)))
                                .toList(),
                "ties",
                        people.stream()
                                .flatMap(other -> ties(id, other).stream())
                                .toList(),
                "parts",
                        people.stream()
                                .flatMap(other -> parts(other, assets).stream())
                                .toList());
    }

    private Map<String, Object> asset(String id, boolean place) {
        Map<String, Object> properties = place
                ? Map.of(
                        "id",
                        id,
                        "name",
                        id,
                        "kind",
                        pick(List.of(PlaceKind.values())).name())
                : Map.of(
                        "id",
                        id,
                        "name",
                        id,
                        "sensitive",
                        likely(15),
                        "onlyFor",
                        likely(15) ? List.of("REFERRED") : List.of());
        return Map.of("label", place ? "Place" : "Group", "properties", properties);
    }

    /** One from the person, after one that has ended perhaps, and one back perhaps. */
    private List<Map<String, Object>> ties(String person, String other) {
        var ties = new ArrayList<Map<String, Object>>();
        if (likely(15)) {
            ties.add(tie(person, other, today.minusYears(2)));
        }
        if (likely(90)) {
            ties.add(tie(person, other, likely(15) ? aboutNow() : null));
        }
        if (likely(30)) {
            ties.add(tie(other, person, likely(20) ? today.minusDays(1) : null));
        }
        return ties;
    }

    private Map<String, Object> tie(String from, String to, @Nullable LocalDate endedOn) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("id", from + to + endedOn);
        properties.put("sector", pick(List.of("FAMILY", "FRIEND", "COMMUNITY", "PAID")));
        properties.put("ring", 1 + random.nextInt(3));
        properties.put("unsafe", likely(12));
        properties.put("wish", likely(15) ? "LESS" : null);
        properties.put("endedOn", endedOn);
        return Map.of("from", from, "to", to, "properties", properties);
    }

    private List<Map<String, @Nullable Object>> parts(String who, List<String> assets) {
        return assets.stream()
                .filter(asset -> likely(30))
                .map(asset -> part(who, asset, likely(20) ? aboutNow() : null))
                .toList();
    }

    private static Map<String, @Nullable Object> part(String who, String where, @Nullable LocalDate until) {
        var part = new HashMap<String, @Nullable Object>();
        part.put("id", who + where);
        part.put("who", who);
        part.put("where", where);
        part.put("until", until);
        return part;
    }

    private LocalDate aboutNow() {
        return today.plusDays(random.nextInt(3) - 1L);
    }

    private boolean likely(int inAHundred) {
        return random.nextInt(100) < inAHundred;
    }

    private <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
