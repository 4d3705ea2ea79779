package community.kith.processes;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** A Neo4j server that is a process of its own, built from the same artifacts as the embedded one. */
public final class Neo4jServer implements AutoCloseable {

    public static final String PASSWORD = "a-password-for-a-test";

    private final Process process;
    private final String address;

    private Neo4jServer(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    public static Neo4jServer start(Path directory) throws IOException {
        return start(directory, 0);
    }

    /** Starts it on the port of an earlier time, for those who know it by that; 0 for any. */
    static Neo4jServer start(Path directory, int port) throws IOException {
        var announcement = directory.resolve("bolt-address");
        Files.deleteIfExists(announcement);
        var command = new ArrayList<>(QuickJava.test(Neo4jServer.class));
        command.addAll(List.of(directory.toString(), announcement.toString(), String.valueOf(port)));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File(directory.toFile(), "server.log"))
                .start();
        try {
            await().atMost(Duration.ofMinutes(5)).until(() -> !process.isAlive() || Files.exists(announcement));
        } catch (RuntimeException tooLate) {
            process.destroyForcibly();
            throw tooLate;
        }
        if (!process.isAlive()) {
            throw new IllegalStateException(Files.readString(directory.resolve("server.log")));
        }
        return new Neo4jServer(process, Files.readString(announcement));
    }

    /** Where it listens, such as {@code bolt://localhost:50123}. */
    public String address() {
        return address;
    }

    /** The same for those who ask it for the members of its cluster, though it is the only one. */
    String routedAddress() {
        return address.replace("bolt://", "neo4j://");
    }

    int port() {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    /** Ends the process as a power cut would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** The server process: its directory, the file in which it says where it listens, and the port. */
    static void main(String[] arguments) throws IOException {
        var home = Path.of(arguments[0], "neo4j");
        var passwordIsSet = Path.of(arguments[0], "password-is-set");
        var service = new DatabaseManagementServiceBuilder(home)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("localhost", Integer.parseInt(arguments[2])))
                .setConfig(HttpConnector.enabled, false)
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(GraphDatabaseSettings.udc_enabled, false)
                .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
                .setConfig(GraphDatabaseSettings.bookmark_ready_timeout, Duration.ofSeconds(5))
                .setConfig(GraphDatabaseSettings.default_language, GraphDatabaseSettings.CypherVersion.Cypher25)
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
        if (Files.notExists(passwordIsSet)) {
            // The same password again would be refused; a database that was brought back has another.
            service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                    .executeTransactionally(
                            "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                            Map.of("password", PASSWORD));
            Files.createFile(passwordIsSet);
        }
        var port = ((GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT);
        var unfinished = Path.of(arguments[1] + ".part");
        Files.writeString(unfinished, "bolt://" + port);
        Files.move(unfinished, Path.of(arguments[1]));
    }
}
