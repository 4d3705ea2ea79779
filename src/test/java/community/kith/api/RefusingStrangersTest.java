package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class RefusingStrangersTest {

    private static final String QUERY = "{\"query\": \"{ __typename }\"}";

    @Autowired
    private Requests requests;

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:8080", "kith.localhost", "127.0.0.1:80", "127.3.2.1", "[::1]:8080"})
    void answersUnderNamesOfThisMachine(String host) throws IOException {
        assertThat(status(post(host, ""))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kith.example", "localhost.example", "127.0.0.1.example", "192.168.1.7:8080", "localhost:80:80"})
    void refusesOtherNames(String host) throws IOException {
        assertThat(status(post(host, ""))).isIn(400, 403);
    }

    @Test
    void refusesOtherNamesForPagesAndHealthToo() throws IOException {
        assertThat(status("GET /graphiql/ HTTP/1.1\r\nHost: kith.example\r\nConnection: close\r\n\r\n"))
                .isEqualTo(403);
        assertThat(status("GET /actuator/health HTTP/1.1\r\nHost: kith.example\r\nConnection: close\r\n\r\n"))
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin: https://kith.example, 403",
        "Origin: http://localhost:3000, 403",
        "Origin: null, 403",
        "Sec-Fetch-Site: cross-site, 403",
        "Sec-Fetch-Site: same-site, 403",
        "Sec-Fetch-Site: same-origin, 200",
        "Sec-Fetch-Site: none, 200",
        "Origin: http://localhost:8080, 200"
    })
    void takesQueriesFromItsOwnPagesOnly(String header, int status) throws IOException {
        assertThat(status(post("localhost:8080", header + "\r\n"))).isEqualTo(status);
    }

    @Test
    void refusesFilesFromOtherSites() throws IOException {
        assertThat(status("POST /upload HTTP/1.1\r\nHost: localhost\r\nOrigin: https://kith.example\r\n"
                        + "Content-Length: 0\r\nConnection: close\r\n\r\n"))
                .isEqualTo(403);
    }

    private String post(String host, String headers) {
        return "POST /graphql HTTP/1.1\r\nHost: %s\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
                .formatted(host, headers, QUERY.length(), QUERY);
    }

    /** Clients keep some headers to themselves, so this one speaks without one. */
    private int status(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), requests.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return Integer.parseInt(answer.readLine().split(" ", -1)[1]);
        }
    }
}
