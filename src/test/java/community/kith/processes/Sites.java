package community.kith.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A database server and a copy of the service, each a process, of which either may be killed and started again. */
final class Sites implements AutoCloseable {

    static final String PASSWORD = "lantern copper meadow";

    private final Path directory;
    private final int database;
    private Neo4jServer neo4j;
    private volatile KithProcess kith;

    Sites(Path directory) throws IOException {
        this.directory = directory;
        Files.writeString(directory.resolve("password"), PASSWORD);
        neo4j = Neo4jServer.start(directory);
        database = neo4j.port();
        kith = startKith();
    }

    /** The copy of the service that runs now. */
    KithProcess kith() {
        return kith;
    }

    String databaseAddress() {
        return neo4j.address();
    }

    void killKith() throws InterruptedException {
        kith.kill();
    }

    /** Whoever writes meets the new one only when somebody has signed in there. */
    void startKithAgain(String name) throws IOException, InterruptedException {
        var again = startKith();
        again.signIn(name, PASSWORD);
        kith = again;
    }

    void killDatabase() throws InterruptedException {
        neo4j.kill();
    }

    void startDatabaseAgain() throws IOException {
        neo4j = Neo4jServer.start(directory, database);
    }

    private KithProcess startKith() throws IOException {
        return KithProcess.start(
                directory,
                "--spring.neo4j.uri=" + neo4j.address(),
                "--kith.audit.looks=" + directory.resolve("looks"),
                "--spring.neo4j.authentication.username=neo4j",
                "--spring.neo4j.authentication.password=" + Neo4jServer.PASSWORD,
                "--kith.sample=false",
                "--kith.plan-ahead=false",
                "--kith.limits.requests=1000000",
                "--kith.suggestions.count-every=0",
                "--kith.caseload.look-every=0",
                "--kith.sign-in.administrator.name=anna",
                "--kith.sign-in.administrator.password-file=" + directory.resolve("password"));
    }

    @Override
    public void close() throws InterruptedException {
        kith.close();
        neo4j.close();
    }
}
