package community.kith.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import community.kith.processes.Neo4jServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/** A copy of the embedded database, the loss of everything else, and the way back: the same graph, also on a server. */
class BackupTests {

    private static final long PAGE_CACHE = 32 << 20;

    @TempDir
    private Path directory;

    private Path data;
    private Path file;

    @BeforeEach
    void paths() {
        data = directory.resolve("data");
        file = directory.resolve("copies").resolve("kith.dump");
    }

    @Test
    void bringsBackTheSameGraphHereAndOnAServer() throws Exception {
        var before = pictureOfANewGraph();
        assertThat(before.nodes()).hasSizeGreaterThan(500);
        assertThat(before.relationships()).hasSizeGreaterThan(400);

        var written = new Backup(data, file).write();
        assertThat(FileSystemUtils.deleteRecursively(data)).isTrue();
        var restored = new Backup(data, file).restore();

        assertThat(written).isEqualTo(restored);
        assertThat(restored.nodes()).isEqualTo(before.nodes().size());
        try (var neo4j = EmbeddedNeo4j.start(data, PAGE_CACHE)) {
            assertThat(Picture.of(neo4j.address(), neo4j.token().join())).isEqualTo(before);
        }
        var server = directory.resolve("server");
        new Backup(server.resolve("neo4j"), file).restore();
        try (var neo4j = Neo4jServer.start(server)) {
            assertThat(Picture.of(neo4j.address(), AuthTokens.basic("neo4j", Neo4jServer.PASSWORD)))
                    .isEqualTo(before);
        }
    }

    @Test
    void refusesWhatWouldLoseSomething() throws Exception {
        pictureOfANewGraph();
        var copy = new Backup(data, file);
        assertThatThrownBy(copy::restore).hasMessageContaining("There is no file");
        copy.write();
        assertThat(Files.list(file.getParent())).hasSize(2);

        assertThatThrownBy(copy::write).hasMessageContaining("Choose another name");
        assertThatThrownBy(copy::restore).hasMessageContaining("it is not written over");
        assertThatThrownBy(new Backup(directory.resolve("nowhere"), directory.resolve("other"))::write)
                .hasMessageContaining("There is no database in");
        try (var running = EmbeddedNeo4j.start(data, PAGE_CACHE)) {
            assertThat(running.size().nodes()).isPositive();
            assertThatThrownBy(new Backup(data, directory.resolve("other"))::write)
                    .hasMessageContaining("Stop it first");
        }
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(new Backup(directory.resolve("new"), file)::restore)
                .hasMessageContaining("is not as it was written");
        assertThat(directory.resolve("new")).doesNotExist();
    }

    /** The graph that the migrations make, with some people who know each other. */
    private Picture pictureOfANewGraph() {
        try (var neo4j = EmbeddedNeo4j.start(data, PAGE_CACHE)) {
            try (var driver =
                    GraphDatabase.driver(neo4j.address(), neo4j.token().join())) {
                new Migrations(driver, MigrationFile.load(), Clock.systemUTC(), Duration.ofMinutes(1)).apply();
                try (var session = driver.session()) {
                    session.run("""
                                    UNWIND range(1, 300) AS i
                                    CREATE (person:Person {id: 'person ' + i, name: 'Ada Farrimond ' + i, version: 1,
                                      languages: ['en', 'cy'], addedAt: $at, birthday: date('1944-02-29'),
                                      point: point({latitude: 53.5, longitude: -2.6 + i / 1000.0})})
                                    """, Map.of("at", java.time.ZonedDateTime.parse("2026-11-29T01:02:03Z")))
                            .consume();
                    session.run("""
                                    UNWIND range(1, 299) AS i
                                    MATCH (one:Person {id: 'person ' + i}), (other:Person {id: 'person ' + (i + 1)})
                                    CREATE (one)-[:TIE {id: 'tie ' + i, ring: 1 + i % 3, gives: ['COMPANY']}]->(other)
                                    CREATE (other)-[:TIE {id: 'back ' + i, ring: 3}]->(one)
                                    """).consume();
                }
            }
            return Picture.of(neo4j.address(), neo4j.token().join());
        }
    }
}
