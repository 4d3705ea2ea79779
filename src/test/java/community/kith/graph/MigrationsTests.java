package community.kith.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import community.kith.SharedNeo4j;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

@ResourceLock(SharedNeo4j.LOCK)
class MigrationsTests {

    private static final int FAR_AHEAD = 901;

    private final Driver driver = GraphDatabase.driver(SharedNeo4j.uri(), AuthTokens.none());

    @AfterEach
    void removesWhatItAdded() {
        run("MATCH (m:Migration) WHERE m.version >= 900 DELETE m");
        run("MATCH (p:Probe) DETACH DELETE p");
        driver.close();
    }

    @Test
    void appliesEachMigrationOnce() {
        var file = new MigrationFile(FAR_AHEAD, "adds-probe", "CREATE (:Probe);\nCREATE (:Probe);\n");

        migrate(file);
        migrate(file);

        assertThat(count("MATCH (p:Probe) RETURN count(p) AS n")).isEqualTo(2);
    }

    @Test
    void refusesMigrationThatWasEditedAfterwards() {
        migrate(new MigrationFile(FAR_AHEAD, "adds-probe", "CREATE (:Probe);"));

        assertThatExceptionOfType(MigrationEdited.class)
                .isThrownBy(
                        () -> migrate(new MigrationFile(FAR_AHEAD, "adds-probe", "CREATE (:Probe {edited: true});")))
                .withMessageContaining("V901__adds-probe");

        assertThat(count("MATCH (p:Probe) RETURN count(p) AS n")).isEqualTo(1);
    }

    @Test
    void doesNotRecordMigrationThatFails() {
        var broken = new MigrationFile(FAR_AHEAD, "breaks", "CREATE (:Probe);\nTHIS IS NOT CYPHER;");

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> migrate(broken));

        assertThat(count("MATCH (m:Migration {version: 901}) RETURN count(m) AS n"))
                .isZero();
    }

    @Test
    void keepsSemicolonsInsideLines() {
        var file = new MigrationFile(1, "x", "// a comment;\nCREATE (:Probe {words: 'a; b'});\nRETURN 1 AS one;");

        assertThat(file.statements()).containsExactly("CREATE (:Probe {words: 'a; b'})", "RETURN 1 AS one");
    }

    private void migrate(MigrationFile file) {
        new Migrations(driver, List.of(file), Clock.systemUTC(), Duration.ofMinutes(1)).apply();
    }

    private void run(String cypher) {
        try (var session = driver.session()) {
            session.run(cypher).consume();
        }
    }

    private int count(String cypher) {
        try (var session = driver.session()) {
            return session.run(cypher).single().get("n").asInt();
        }
    }
}
