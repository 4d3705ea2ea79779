package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A body that comes drop by drop, never with a long gap, would last for hours. */
@EdgeTest
@TestPropertySource(properties = {"kith.api.body.time=1s", "kith.api.body.slowest=4KB"})
class SlowBodiesTest {

    private static final String PART =
            "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"groups.csv\"\r\n\r\n";

    @Autowired
    private Requests requests;

    @ParameterizedTest
    @CsvSource({
        "/graphql, application/json, Content-Length: 900000",
        "/graphql, application/json, Transfer-Encoding: chunked",
        "/upload, multipart/form-data; boundary=line, Content-Length: 900000",
        "/upload, multipart/form-data; boundary=line, Transfer-Encoding: chunked",
    })
    void givesUpABodyThatComesDropByDrop(String path, String type, String length) throws IOException {
        var answer = drip(path, type, length);

        assertThat(answer)
                .startsWith("HTTP/1.1 408")
                .contains("\"code\":\"TOO_SLOW\"", "The request comes too slowly, and was given up.")
                .containsIgnoringCase("Connection: close");
    }

    @ParameterizedTest
    @CsvSource({
        "/nowhere, text/plain, Content-Length: 900000, 404",
        "/graphql, text/plain, Content-Length: 900000, 415",
        "/graphql, text/plain, Transfer-Encoding: chunked, 415",
    })
    void endsTheLineOfARefusedBodyThatComesDropByDrop(String path, String type, String length, int status)
            throws IOException {
        assertThat(drip(path, type, length)).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void takesTheNextRequestOnALineThatWasNotSlow() throws IOException {
        var query = "{\"query\": \"{ __typename }\"}";
        var one = "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + query.length() + "\r\n%s\r\n" + query;
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), requests.port())) {
            for (var request = 0; request < 5; request++) {
                socket.getOutputStream().write(one.formatted("").getBytes(StandardCharsets.US_ASCII));
            }
            socket.getOutputStream()
                    .write(one.formatted("Connection: close\r\n").getBytes(StandardCharsets.US_ASCII));

            var answers = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answers.split("HTTP/1.1 200", -1)).hasSize(7);
        }
    }

    /** Drops until the service ends the line; what it answered before. */
    private String drip(String path, String type, String length) throws IOException {
        var drop = length.startsWith("Transfer") ? "1\r\n \r\n" : " ";
        var begin = path.equals("/upload") && length.startsWith("Content") ? PART : "";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), requests.port())) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            out.write("POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\n%s\r\n\r\n%s"
                    .formatted(path, type, length, begin)
                    .getBytes(StandardCharsets.US_ASCII));
            var dripping = Thread.startVirtualThread(() -> {
                try {
                    while (!Thread.currentThread().isInterrupted()) {
                        out.write(drop.getBytes(StandardCharsets.US_ASCII));
                        Thread.sleep(50);
                    }
                } catch (IOException | InterruptedException ended) {
                    // The service has ended the line, or the test has.
                }
            });
            try {
                return allThatComes(socket);
            } finally {
                dripping.interrupt();
            }
        }
    }

    /** The line may end with a reset, since drops were on their way. */
    private static String allThatComes(Socket socket) throws IOException {
        var answer = new StringBuilder();
        var in = socket.getInputStream();
        var bytes = new byte[8192];
        try {
            for (var read = in.read(bytes); read >= 0; read = in.read(bytes)) {
                answer.append(new String(bytes, 0, read, StandardCharsets.UTF_8));
            }
        } catch (java.net.SocketException reset) {
            assertThat(reset).hasMessageContaining("reset");
        }
        return answer.toString();
    }
}
