package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class LargeFilesTest {

    private static final String HEAD =
            "--line\r\nContent-Disposition: form-data; name=\"file\"; filename=\"groups.csv\"\r\n\r\n";
    private static final String TAIL = "\r\n--line--\r\n";
    private static final int MEGABYTE = 1 << 20;

    @Autowired
    private Requests requests;

    @Test
    void takesFileOfFiftyMegabytes() {
        assertThat(upload(announced(50)).body()).isEqualTo(Integer.toString(50 * MEGABYTE));
    }

    @ParameterizedTest
    @ValueSource(ints = {52, 60})
    void refusesLargerFileThatSaysSo(int megabytes) {
        refuses(upload(announced(megabytes)));
    }

    @ParameterizedTest
    @ValueSource(ints = {51, 60})
    void refusesLargerFileThatDoesNotSaySo(int megabytes) {
        refuses(upload(BodyPublishers.ofInputStream(() -> body(megabytes))));
    }

    /** A client that writes everything before it reads gets the answer too, and no broken line. */
    @Test
    void answersClientThatReadsLast() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), requests.port())) {
            OutputStream out = socket.getOutputStream();
            long length = HEAD.length() + 200L * MEGABYTE + TAIL.length();
            out.write(("POST /upload HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: " + length
                            + "\r\nContent-Type: multipart/form-data; boundary=line\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            body(200).transferTo(out);
            out.flush();

            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 413").contains("A file may have 50 MB at most.");
        }
    }

    private void refuses(java.net.http.HttpResponse<String> response) {
        Requests.Answer answer = requests.read(response);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.type()).isEqualTo("application/json");
        assertThat(answer.message()).isEqualTo("A file may have 50 MB at most. This one has more.");
        assertThat(answer.code()).isEqualTo("TOO_LARGE");
    }

    private java.net.http.HttpResponse<String> upload(BodyPublisher file) {
        return requests.send(requests.to("/upload")
                .header("Content-Type", "multipart/form-data; boundary=line")
                .POST(file));
    }

    private static BodyPublisher announced(int megabytes) {
        return BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> body(megabytes)),
                HEAD.length() + (long) megabytes * MEGABYTE + TAIL.length());
    }

    private static InputStream body(int megabytes) {
        List<InputStream> parts = new java.util.ArrayList<>();
        parts.add(new ByteArrayInputStream(HEAD.getBytes(StandardCharsets.US_ASCII)));
        byte[] megabyte = new byte[MEGABYTE];
        for (int i = 0; i < megabytes; i++) {
            parts.add(new ByteArrayInputStream(megabyte));
        }
        parts.add(new ByteArrayInputStream(TAIL.getBytes(StandardCharsets.US_ASCII)));
        return new SequenceInputStream(Collections.enumeration(parts));
    }
}
