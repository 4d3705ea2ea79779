package community.kith.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KeepsGraph;
import community.kith.KithTest;
import community.kith.RealData;
import community.kith.directory.Uploads;
import community.kith.directory.openreferral.FeedServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The Folkestone directory, imported from its files, published, and imported into an empty Kith from what was published. */
@KithTest
@KeepsGraph
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FolkestonePublishingTests {

    private static final FeedServer PUBLISHED = new FeedServer();
    private static final int SERVICES = 133;

    private static List<Map<String, Object>> before = List.of();

    @LocalServerPort
    private int port;

    @Autowired
    private Driver driver;

    private Uploads uploads;
    private Published published;

    @DynamicPropertySource
    static void configures(DynamicPropertyRegistry settings) {
        settings.add("kith.directory.feeds.published.url", () -> PUBLISHED.address("/services"));
    }

    @AfterAll
    static void closes() {
        PUBLISHED.close();
    }

    @BeforeEach
    void connects() {
        uploads = new Uploads(port);
        published = new Published(port);
    }

    @Test
    @Order(1)
    void publishesEveryService() {
        for (var file : List.of("organisations", "locations", "services")) {
            uploads.take(RealData.path("folkestone-directory/data/" + file + ".csv"), "mapping", "folkestone-" + file);
        }

        var services = published.all("/services");

        assertThat(services).hasSize(SERVICES);
        assertThat(services)
                .flatMap(service -> Published.faults("service_list", service))
                .isEmpty();
        before = directory();
    }

    @Test
    @Order(2)
    void publishesEachServiceWhole() {
        for (var service : published.all("/services")) {
            var id = service.path("id").asString();
            var whole = published.get("/services/" + id);

            assertThat(Published.faults("service", whole)).as(id).isEmpty();
            PUBLISHED.says("/services/" + id, whole.toString());
        }
        PUBLISHED.says(
                "/services?page=1", published.get("/services?per_page=100").toString());
        PUBLISHED.says(
                "/services?page=2",
                published.get("/services?per_page=100&page=2").toString());
    }

    @Test
    @Order(3)
    void publishesServicesAtTheirLocations() {
        var all = published.all("/service_at_locations");

        assertThat(all).hasSizeGreaterThan(80);
        assertThat(all)
                .flatMap(at -> Published.faults("service_at_location_list", at))
                .isEmpty();
        for (var at : all) {
            var whole = published.get("/service_at_locations/" + at.path("id").asString());
            assertThat(Published.faults("service_at_location", whole)).isEmpty();
        }
    }

    @Test
    @Order(4)
    void publishesTheWordsThatItUses() {
        var terms = published.all("/taxonomy_terms");

        assertThat(terms).hasSizeGreaterThan(200);
        assertThat(terms).flatMap(Published::faultsOfTerm).isEmpty();
        assertThat(terms.stream().map(term -> term.path("id").asString())).doesNotHaveDuplicates();
    }

    @Test
    @Order(5)
    void isTheSameDirectoryInAnEmptyKith() {
        var first = before;
        try (var session = driver.session()) {
            session.run("MATCH (n) WHERE n:Group OR n:Place OR n:Organisation OR n:Session DETACH DELETE n")
                    .consume();
        }

        var outcome = uploads.follow(uploads.send(new byte[0], "feed", "published"));

        assertThat(outcome.counts()).containsExactly(SERVICES, SERVICES, 0, 0, 0, 0);
        assertThat(directory()).hasSize(SERVICES).containsExactlyInAnyOrderElementsOf(first);
    }

    /** Everything that the directory says of each group, its place and who runs it; ids and sources differ from Kith to Kith. */
    private List<Map<String, Object>> directory() {
        try (var session = driver.session()) {
            return session.run("""
                            MATCH (g:Group)
                            RETURN g {.name, .description, .website, .timings, .costPence, .cost, .minimumAge, .maximumAge,
                              .onlyFor, .languages, .room, .access, .accessLacking, .sensitive, .dayParts, .assuredOn, .point,
                              place: head(COLLECT { MATCH (g)-[:MEETS_AT]->(p) RETURN p {.name, .kind, .description, .address,
                                .postcode, .point, .website, .openingTimes, .access, .accessLacking,
                                runBy: head(COLLECT { MATCH (p)<-[:RUNS]-(o) RETURN o.name }),
                                interests: COLLECT { MATCH (p)-[:OFFERS]->(i) RETURN i.name AS name ORDER BY name }} AS p }),
                              organisation: head(COLLECT { MATCH (g)<-[:RUNS]-(o) RETURN o {.name, .description, .website} AS o }),
                              interests: COLLECT { MATCH (g)-[:OFFERS]->(i) RETURN i.name AS name ORDER BY name },
                              needs: COLLECT { MATCH (g)-[:HELPS_WITH]->(n) RETURN n.id AS id ORDER BY id },
                              looksFor: COLLECT { MATCH (g)-[:LOOKS_FOR]->(i) RETURN i.name AS name ORDER BY name },
                              sessions: COLLECT { MATCH (g)-[:MEETS]->(s) RETURN s {.startsAt, .endsAt, .rule, .excluded} AS s
                                ORDER BY s.position }
                            } AS found""").list(row -> row.get("found").asMap());
        }
    }
}
