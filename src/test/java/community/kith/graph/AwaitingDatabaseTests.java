package community.kith.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import community.kith.SharedNeo4j;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Kith starts, and its database is there later, or never. */
@ResourceLock(SharedNeo4j.LOCK)
class AwaitingDatabaseTests {

    @Test
    void waitsUntilItAnswers() throws IOException {
        try (var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> letIn(door));
            try (var driver = GraphDatabase.driver(bolt(door.getLocalPort()), AuthTokens.none())) {
                AwaitingDatabase.answers(driver, Duration.ofMinutes(1));

                assertThat(driver.executableQuery("RETURN 1 AS one").execute().records())
                        .hasSize(1);
            }
        }
    }

    @Test
    void saysWhatToDoWhenItNeverAnswers() throws IOException {
        try (var driver = GraphDatabase.driver(bolt(closedPort()), AuthTokens.none())) {
            assertThatExceptionOfType(DatabaseNotThere.class)
                    .isThrownBy(() -> AwaitingDatabase.answers(driver, Duration.ofMillis(700)))
                    .satisfies(notThere -> assertThat(new DatabaseNotThereAnalyzer().analyze(notThere))
                            .extracting(FailureAnalysis::getAction)
                            .asString()
                            .contains("spring.neo4j.uri"));
        }
    }

    /** The first two who come are sent away; then everybody is led to the database. */
    private static void letIn(ServerSocket door) {
        try {
            door.accept().close();
            door.accept().close();
            while (!door.isClosed()) {
                lead(door.accept());
            }
        } catch (IOException closed) {
            assertThat(door.isClosed()).isTrue();
        }
    }

    private static void lead(Socket guest) throws IOException {
        var database = URI.create(SharedNeo4j.uri());
        var host = new Socket();
        host.connect(new InetSocketAddress(database.getHost(), database.getPort()));
        Thread.ofVirtual().start(() -> pass(guest, host));
        Thread.ofVirtual().start(() -> pass(host, guest));
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException ended) {
            assertThat(from.isClosed() || to.isClosed()).isTrue();
        }
    }

    private static URI bolt(int port) {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    private static int closedPort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
