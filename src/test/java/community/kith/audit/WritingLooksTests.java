package community.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** Looks of several requests: written with whichever has to be written first, once, and in one chain. */
@KithTest
class WritingLooksTests {

    @Autowired
    private WritingLooks writing;

    @Autowired
    private Driver driver;

    @Test
    void writesWhatWaitsWithWhatIsAskedFor() {
        var early = writing.keep(looks("maureen", "jean"));
        var asked = writing.keep(looks("stan"));

        writing.write(asked);
        assertThat(recorded()).containsExactlyInAnyOrder("maureen", "jean", "stan");

        writing.write(early);
        writing.write(asked);
        assertThat(recorded()).hasSize(3);
    }

    @Test
    void leavesForLaterWhatNobodyHasAskedFor() {
        var kept = writing.keep(looks("maureen"));
        assertThat(recorded()).isEmpty();

        writing.write(kept);
        assertThat(recorded()).containsExactly("maureen");
    }

    private static List<Entry> looks(String... people) {
        return List.of(people).stream()
                .map(person -> new Entry(
                        AuditKind.LOOK,
                        Instant.now().truncatedTo(ChronoUnit.MILLIS),
                        "wendy",
                        List.of("WORKER"),
                        person,
                        List.of("interests"),
                        List.of("TEAM"),
                        null,
                        null))
                .toList();
    }

    private List<String> recorded() {
        try (var session = driver.session()) {
            return session.run("MATCH (record:AuditRecord) RETURN record.person AS person")
                    .list(row -> row.get("person").asString());
        }
    }
}
