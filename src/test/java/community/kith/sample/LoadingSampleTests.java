package community.kith.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import community.kith.KithTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** When the sample is loaded, and that it is there whole or not at all. */
@KithTest
class LoadingSampleTests {

    private static final String NODES = "MATCH (node) RETURN count(node) AS number";
    private static final String PEOPLE = "MATCH (node:Person) RETURN count(node) AS number";

    private static final List<SampleFile> FILES = new SampleFilesLoader().read().files();

    @Autowired
    private LoadingSample loading;

    @Autowired
    private Driver driver;

    @Test
    void loadsIntoABareGraphOnce() {
        var first = loading.atStart(true);
        var afterFirst = number(NODES);

        var second = loading.atStart(true);

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(number(NODES)).isEqualTo(afterFirst);
        assertThat(number(PEOPLE)).isEqualTo(65);
    }

    @Test
    void leavesTheGraphEmptyWhenNotWanted() {
        var before = number(NODES);

        var loaded = loading.atStart(false);

        assertThat(loaded).isFalse();
        assertThat(number(NODES)).isEqualTo(before);
    }

    @Test
    void leavesAGraphAloneThatSomebodyHasBegun() {
        run("CREATE (:Place {id: 'library', name: 'A library of somebody else'})");

        var loaded = loading.atStart(true);

        assertThat(loaded).isFalse();
        assertThat(number(PEOPLE)).isZero();
    }

    @Test
    void namesTheFileAndTheRecordThatIsRefused() {
        var files = upToThePlaces();
        files.add(new SampleFile(
                "99-more.json",
                SampleMutation.named("addPlace"),
                List.of(
                        place(1, Map.of("name", "The Lamp Post", "kind", "OTHER")),
                        place(2, Map.of("name", " ", "kind", "OTHER")))));

        assertThatExceptionOfType(SampleRefused.class)
                .isThrownBy(() -> loading.load(
                        new SampleSource(files, new SampleFilesLoader().read().postcodes())))
                .withMessageStartingWith("sample/99-more.json, record 2 (@place-2): [name] ");
    }

    @Test
    void namesTheRecordThatTheSchemaRefuses() {
        var files = List.of(new SampleFile(
                "99-more.json",
                SampleMutation.named("addPlace"),
                List.of(place(1, Map.of("name", "The Lamp Post", "kind", "LAMP")))));

        assertThatExceptionOfType(SampleRefused.class)
                .isThrownBy(() -> loading.load(new SampleSource(files, Map.of())))
                .withMessageStartingWith("sample/99-more.json, record 1 (@place-1): ")
                .withMessageContaining("LAMP");
    }

    @Test
    void beginsAgainAfterALoadThatWasCutOff() {
        cutOff();

        var loaded = loading.atStart(true);

        assertThat(loaded).isTrue();
        assertThat(number(PEOPLE)).isEqualTo(65);
        assertThat(number("MATCH (node:Place) RETURN count(node) AS number")).isEqualTo(25);
        assertThat(loading.atStart(true)).isFalse();
    }

    @Test
    void takesAwayWhatWasCutOffAlsoWhenNotWanted() {
        var before = number(NODES);
        cutOff();

        var loaded = loading.atStart(false);

        assertThat(loaded).isFalse();
        assertThat(number("MATCH (node WHERE NOT node:Postcode) RETURN count(node)"))
                .isEqualTo(before);
    }

    private void cutOff() {
        var files = upToThePlaces();
        files.add(new SampleFile(
                "99-more.json",
                SampleMutation.named("addPlace"),
                List.of(place(1, Map.of("name", "", "kind", "OTHER")))));
        assertThatExceptionOfType(SampleRefused.class)
                .isThrownBy(() -> loading.load(
                        new SampleSource(files, new SampleFilesLoader().read().postcodes())));
        assertThat(number("MATCH (node:Place) RETURN count(node) AS number")).isPositive();
    }

    private static List<SampleFile> upToThePlaces() {
        return new ArrayList<>(FILES.subList(0, 3));
    }

    private static SampleRecord place(int position, Map<String, Object> input) {
        return new SampleRecord(position, Optional.of("@place-" + position), input);
    }

    private int number(String statement) {
        try (var session = driver.session()) {
            return session.run(statement).single().get(0).asInt();
        }
    }

    private void run(String statement) {
        try (var session = driver.session()) {
            session.run(statement).consume();
        }
    }
}
