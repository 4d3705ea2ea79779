package community.kith.audit;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.SharedNeo4j;
import community.kith.people.AddingPeople;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The check of the audit finds what somebody did to the records in the database. */
@KithTest
class AuditCheckTests {

    @TempDir
    private Path directory;

    @Autowired
    private CheckingChains checking;

    private Watched watched;

    @BeforeEach
    void fiveRecords(
            @LocalServerPort int port,
            @Autowired Driver driver,
            @Autowired Settling settling,
            @Autowired AddingPeople people) {
        watched = new Watched(port, driver, settling, people);
        watched.look();
        watched.change();
        watched.look();
        watched.change();
        watched.look();
        watched.supported("Stan Kirk");
        watched.wendy.ask("{ people(supported: true) { nodes { livesAlone } } }");
        watched.settle();
    }

    @Test
    void findsNothingWrongWhereNobodyTouchedIt() {
        assertThat(check()).isZero();
        assertThat(checking.check(List.of()))
                .singleElement()
                .satisfies(found -> assertThat(found.head().count()).isEqualTo(6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (r:AuditRecord {number: 3}) SET r.account = 'somebody else'",
                "MATCH (r:AuditRecord {number: 6}) SET r.people = r.people[..1]",
                "MATCH (r:AuditRecord {number: 6}) SET r.set = 'another'",
                "MATCH (r:AuditRecord {number: 6}) REMOVE r.set",
                "MATCH (m:AuditMention) WITH m LIMIT 1 DELETE m",
                "MATCH (m:AuditMention) WITH m LIMIT 1 SET m.person = 'somebody else'",
                "MATCH (m:AuditMention) WITH m LIMIT 1 SET m.set = 'another'",
                "MATCH (m:AuditMention) WITH m LIMIT 1 SET m.month = m.month + duration('P1M')",
                "MATCH (r:AuditRecord {number: 3}) SET r.at = r.at + duration('PT1H')",
                "MATCH (r:AuditRecord {number: 3}) SET r.what = ['name']",
                "MATCH (r:AuditRecord {number: 3}) REMOVE r.from",
                "MATCH (r:AuditRecord {number: 3}) DELETE r",
                "MATCH (r:AuditRecord {number: 1}) DELETE r",
                "MATCH (r:AuditRecord {number: 5}) DELETE r",
                "MATCH (r:AuditRecord {number: 6}) DELETE r",
                "MATCH (r:AuditRecord {number: 2}) MATCH (s:AuditRecord {number: 4}) SET r.number = 99 SET s.number = 2 SET r.number = 4",
                "MATCH (r:AuditRecord {number: 6}) WITH r {.*, number: 7} AS copy CREATE (s:AuditRecord) SET s = copy",
                "MATCH (c:AuditChain) DELETE c",
                "MATCH (c:AuditChain) SET c.count = 4",
                "MATCH (r:AuditRecord {number: 5}) SET r.chain = 'another'"
            })
    void findsWhatSomebodyDid(String deed) {
        watched.write(deed, Map.of());

        assertThat(check()).isEqualTo(1);
    }

    @Test
    void findsWithKeptHeadsThatTheEndOfAChainWasCutOff() {
        var heads = directory.resolve("heads");
        assertThat(check("--kith.audit.heads=" + heads)).isZero();
        assertThat(heads).content().containsPattern("^\\S+ 6 [0-9a-f]{64}\\s*$");
        watched.look();
        watched.settle();
        assertThat(check("--kith.audit.heads=" + heads)).isZero();
        assertThat(heads).content().contains(" 7 ");

        watched.write("""
                MATCH (r:AuditRecord {number: 6}) MATCH (last:AuditRecord {number: 7}) MATCH (c:AuditChain)
                SET c.count = 6, c.hash = r.hash DELETE last
                """, Map.of());

        assertThat(check()).isZero();
        assertThat(check("--kith.audit.heads=" + heads)).isEqualTo(1);
        assertThat(heads).content().contains(" 7 ");
        watched.write("MATCH (n:AuditRecord|AuditChain) DELETE n", Map.of());
        assertThat(check("--kith.audit.heads=" + heads)).isEqualTo(1);
    }

    @Test
    void refusesAFileThatHoldsNoHeads() throws Exception {
        var file = Files.writeString(directory.resolve("other"), "something else\n");

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> check("--kith.audit.heads=" + file)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(file).hasContent("something else");
    }

    @Test
    void writesOneChainWhenManyAskAtOnce() throws Exception {
        var asked = new ArrayList<Callable<String>>();
        for (var each = 0; each < 20; each++) {
            asked.add(watched::look);
            asked.add(watched::change);
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var answer : threads.invokeAll(asked)) {
                assertThat(answer.get()).contains("data").doesNotContain("INTERNAL");
            }
        }

        watched.settle();
        assertThat(checking.check(List.of())).singleElement().satisfies(found -> {
            assertThat(found.fault()).isEmpty();
            assertThat(found.head().count()).isEqualTo(watched.records().size());
        });
        assertThat(watched.records()).filteredOn("kind", "LOOK").hasSize(24);
    }

    @Test
    void beginsANewChainWhenSomebodyTouchedTheHeadOfTheOld() {
        watched.write("MATCH (c:AuditChain) SET c.hash = 'f'", Map.of());

        assertThat(watched.look()).contains("Maureen Ashcroft");
        watched.settle();

        assertThat(checking.check(List.of()))
                .hasSize(2)
                .filteredOn(found -> found.fault().isPresent())
                .hasSize(1);
    }

    private static int check(String... more) {
        var arguments = new ArrayList<>(List.of("--spring.neo4j.uri=" + SharedNeo4j.uri(), "--kith.audit.check"));
        arguments.addAll(List.of(more));
        return AuditCheck.run(arguments.toArray(String[]::new));
    }
}
