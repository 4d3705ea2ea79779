package community.kith.suggestions;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithApplication;
import community.kith.caseload.NightlyPass;
import community.kith.imagined.CommunityLoader;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Outcomes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Kith on an imagined community that the offline importer made: it counts and suggests as on any other, and a suggestion costs the
 * same for the same person among 20,000 as among 1,000. A million is for the benchmark.
 */
class ImaginedCommunityTests {

    private static final double MOST = 1.1;

    @TempDir
    private Path directory;

    @Test
    void costsTheSameForTheSamePersonHoweverManyOthersThereAre() {
        var few = hitsAmong(1_000);
        var many = hitsAmong(20_000);

        assertThat(many.keySet()).isEqualTo(few.keySet()).hasSizeGreaterThan(100);
        assertThat(LifeHits.sum(many)).isPositive().isLessThanOrEqualTo((long) (LifeHits.sum(few) * MOST));
    }

    /** The database's hits for each outcome. */
    private Map<String, Long> hitsAmong(int people) {
        var data = directory.resolve("of-" + people);
        assertThat(CommunityLoader.run("--kith.data=" + data, "--kith.generate=" + people))
                .isZero();
        try (var service = start(data)) {
            var driver = service.getBean(Driver.class);
            assertThat(number(driver, "MATCH (person:Person) RETURN count(person) AS number"))
                    .isEqualTo(people);
            service.getBean(KeepingGroupBonds.class).keepAll();
            assertCountsAreKept(driver);
            if (people < 10_000) {
                NightlyPass.of(service);
                assertFiguresAreKept(driver);
            }
            var hits = LifeHits.ofFirstNeighbourhoods(service);
            assertSuggests(service, hits.keySet().stream().sorted().toList());
            return hits;
        }
    }

    private static ConfigurableApplicationContext start(Path data) {
        return new SpringApplicationBuilder(KithApplication.class)
                .run(
                        "--kith.data=" + data,
                        "--kith.sample=false",
                        "--kith.plan-ahead=false",
                        "--kith.caseload.look-every=0",
                        "--kith.suggestions.count-every=0",
                        "--server.port=0");
    }

    private static void assertCountsAreKept(Driver driver) {
        assertThat(number(driver, """
                MATCH (group:Group)
                WHERE group.goers <> COUNT { MATCH (group)<-[part:TAKES_PART]-() WHERE part.until IS NULL OR part.until > date() }
                  OR group.countedOn <> date() OR group.goers IS NULL
                RETURN count(group) AS number
                """)).isZero();
    }

    private static void assertFiguresAreKept(Driver driver) {
        assertThat(number(driver, """
                MATCH (:Team)-[:SUPPORTS]->(person)
                WHERE COUNT { MATCH (person)-[:HAS_FIGURES]->(figures) WHERE figures.countedOn = date() AND figures.level IS NOT NULL } <> 1
                RETURN count(person) AS number
                """)).isZero();
        assertThat(number(driver, "MATCH (figures:IsolationFigures) RETURN count(figures) AS number"))
                .isEqualTo(
                        number(driver, "MATCH (:Team)-[:SUPPORTS]->(person) RETURN count(DISTINCT person) AS number"))
                .isGreaterThan(80);
    }

    private static void assertSuggests(ConfigurableApplicationContext service, List<String> ids) {
        var outcomes = service.getBean(Outcomes.class);
        var suggesting = service.getBean(SuggestingConnections.class);
        for (var id : ids.subList(0, 50)) {
            var sequence = suggesting.sequence(outcomes.byId(new OutcomeId(id)).orElseThrow());
            assertThat(sequence.steps())
                    .as(id)
                    .flatExtracting(SequenceStep::suggestions)
                    .isNotEmpty();
        }
    }

    private static long number(Driver driver, String question) {
        try (var session = driver.session()) {
            return session.run(question).single().get("number").asLong();
        }
    }
}
