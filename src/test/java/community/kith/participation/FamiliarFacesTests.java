package community.kith.participation;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who of a person's circle goes where, as a client sees it. */
@KithTest
class FamiliarFacesTests {

    @Autowired
    private Driver driver;

    private Operations operations;

    @BeforeEach
    void hasTwoPeopleAGroupAndAPlace(@LocalServerPort int port) {
        operations = new Operations(port);
        run("""
                CREATE (:Person {id: 'ada', name: 'Ada', knownAs: 'Ada', version: 0})
                CREATE (:Person {id: 'ben', name: 'Ben', knownAs: 'Ben', version: 0})
                CREATE (:Place {id: 'park', name: 'A park', kind: 'PARK', version: 0, source: 'Team'})
                CREATE (:Group {id: 'choir', name: 'Choir', version: 0, source: 'Team'})""");
    }

    @Test
    void saysWhoOfTheCircleGoesWhere() {
        run("""
                MATCH (ada:Person {id: 'ada'}), (ben:Person {id: 'ben'}), (choir:Group), (park:Place)
                CREATE (ada)-[:TIE {id: 'friend', ring: 2, sector: 'FRIEND', inWords: 'friend from chapel', lapsed: true}]->(ben)
                CREATE (ben)-[:TAKES_PART {id: '1', stage: 'PARTICIPATING'}]->(choir)
                CREATE (ben)-[:TAKES_PART {id: '2', stage: 'PARTICIPATING'}]->(park)""");

        assertThat(familiarFaces())
                .containsExactly("Ben, friend from chapel: A park", "Ben, friend from chapel: Choir");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            who is paid            | SET tie.sector = 'PAID'
            a tie that has ended   | SET tie.endedOn = date('2020-01-01')
            not safe for the one   | SET tie.unsafe = true
            not safe for the other | CREATE (ada)<-[:TIE {id: 'back', ring: 3, sector: 'FRIEND', unsafe: true}]-(ben)
            went there once        | SET part.until = date('2020-01-01')
            who is wanted less     | SET tie.wish = 'LESS'
            not safe before        | CREATE (ada)-[:TIE {id: 'old', sector: 'FRIEND', unsafe: true, endedOn: date('2020-01-01')}]->(ben)
            gives a diagnosis away | SET choir.sensitive = true
            for those referred     | SET choir.onlyFor = ['REFERRED']
            a private matter       | SET choir.kind = 'HEALTH'
            """)
    void neverSaysThatSomebodyGoesThere(String whoOrWhere, String change) {
        run("""
                MATCH (ada:Person {id: 'ada'}), (ben:Person {id: 'ben'}), (choir:Group)
                CREATE (ada)-[tie:TIE {id: 'friend', ring: 2, sector: 'FRIEND'}]->(ben)
                CREATE (ben)-[part:TAKES_PART {id: '1', stage: 'PARTICIPATING'}]->(choir)
                """);
        assertThat(familiarFaces()).containsExactly("Ben, null: Choir");

        run("MATCH (ada:Person {id: 'ada'})-[tie:TIE]->(ben)-[part:TAKES_PART]->(choir) " + change);

        assertThat(familiarFaces()).isEmpty();
    }

    @Test
    void neverSaysThatSomebodyGoesWhereSomebodyUnsafeGoes() {
        run("""
                MATCH (ada:Person {id: 'ada'}), (ben:Person {id: 'ben'}), (choir:Group), (park:Place)
                CREATE (ada)-[:TIE {id: 'friend', ring: 2, sector: 'FRIEND'}]->(ben)
                CREATE (ada)-[:TIE {id: 'foe', ring: 3, sector: 'FRIEND', unsafe: true}]->(cal:Person {id: 'cal', name: 'Cal'})
                CREATE (ben)-[:TAKES_PART {id: '1', stage: 'PARTICIPATING'}]->(choir)
                CREATE (ben)-[:TAKES_PART {id: '2', stage: 'PARTICIPATING'}]->(park)
                CREATE (cal)-[:TAKES_PART {id: '3', stage: 'PARTICIPATING'}]->(:Group {id: 'walk'})-[:MEETS_AT]->(park)""");

        assertThat(familiarFaces()).containsExactly("Ben, null: Choir");
    }

    private List<String> familiarFaces() {
        return operations
                .ask("familiar-faces", Map.of("id", "ada"))
                .path("person.communityMap.familiarFaces")
                .entityList(Face.class)
                .get()
                .stream()
                .map(face -> face.who.name + ", " + face.inWords + ": " + face.in.name)
                .toList();
    }

    record Face(Named who, Named in, @Nullable String inWords) {}

    record Named(String name) {}

    private void run(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }
}
