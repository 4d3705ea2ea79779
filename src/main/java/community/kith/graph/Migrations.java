package community.kith.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;

/** Brings the graph to the shape that this version of Kith expects: each migration once, in order, never after it was edited. */
final class Migrations implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(Migrations.class);

    private final Driver driver;
    private final List<MigrationFile> files;
    private final Clock clock;
    private final Duration patience;

    Migrations(Driver driver, List<MigrationFile> files, Clock clock, Duration patience) {
        this.driver = driver;
        this.files = files;
        this.clock = clock;
        this.patience = patience;
    }

    @Override
    public void afterPropertiesSet() {
        AwaitingDatabase.answers(driver, patience);
        apply();
    }

    /**
     * Applies what has not been applied yet.
     *
     * @throws MigrationEdited when a file is no longer what was applied
     */
    void apply() {
        try (var session = driver.session()) {
            session.run(
                            "CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE")
                    .consume();
            files.forEach(file -> apply(session, file));
        }
    }

    private void apply(Session session, MigrationFile file) {
        var applied = appliedChecksum(session, file);
        if (applied.isPresent()) {
            if (!applied.get().equals(file.checksum())) {
                throw new MigrationEdited(file);
            }
            return;
        }
        file.statements().forEach(statement -> session.run(statement).consume());
        session.run(
                        "MERGE (m:Migration {version: $version}) ON CREATE SET m.name = $name, m.checksum = $checksum, m.appliedAt = $at",
                        Map.of(
                                "version",
                                file.version(),
                                "name",
                                file.name(),
                                "checksum",
                                file.checksum(),
                                "at",
                                ZonedDateTime.now(clock)))
                .consume();
        log.info("Applied migration {} {}", file.version(), file.name());
    }

    private static Optional<String> appliedChecksum(Session session, MigrationFile file) {
        return session
                .run(
                        "MATCH (m:Migration {version: $version}) RETURN m.checksum AS checksum",
                        Map.of("version", file.version()))
                .stream()
                .map(row -> row.get("checksum").asString())
                .findFirst();
    }
}
