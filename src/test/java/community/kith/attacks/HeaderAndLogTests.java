package community.kith.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Tester;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Line ends and lies where a header, an address or a line of the log is made. */
@KithTest
@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class HeaderAndLogTests {

    private static final String FORGED = "forged-by-somebody";
    private static final String QUERY = "{\"query\": \"{ needs { id } }\"}";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in%0d%0aX-Made: forged-by-somebody",
                "/sign-in%0d%0aX-Made:%20forged-by-somebody",
                "/people/%0d%0a%0d%0a<html>forged-by-somebody",
                "/%00forged-by-somebody",
                "//forged-by-somebody.example/%2f..",
                "/sign-in?graphiql=%0d%0aX-Made:%20forged-by-somebody",
                "/sign-in/issuer/%0d%0aX-Made:%20forged-by-somebody",
                "/scripts/..%2f..%2fapplication.yml?forged-by-somebody",
                "/..%5c..%5capplication.yml?forged-by-somebody",
                "/sign-in;X-Made=forged-by-somebody",
                "/map/tiles/%0d%0aforged-by-somebody/0/0"
            })
    void makesNoHeaderAndNoLineOfTheLogFromAnAddress(String path, CapturedOutput log) throws IOException {
        var answer = raw().get(path, "Accept: text/html");

        assertThat(RawRequests.head(answer)).doesNotContain("X-Made", FORGED);
        assertThat(RawRequests.status(answer)).isNotEqualTo(500);
        assertThat(answer).doesNotContain("<html>" + FORGED, "max-swallow-size");
        assertThat(log.getAll()).doesNotContain(FORGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Any: a\rX-Made: forged-by-somebody",
                "X-Any: a\nX-Made: forged-by-somebody",
                "X-Any: a\0forged-by-somebody",
                "Accept: text/html\r\n forged-by-somebody",
                "Origin: null\r\nX-Request-Id: forged-by-somebody",
                "Cookie: kith=\"forged-by-somebody\r\"",
                "Cookie: kith=forged-by-somebody; kith-device=%0d%0aforged-by-somebody",
                "Authorization: Bearer forged-by-somebody",
                "Authorization: Basic forged-by-somebody",
                "Accept-Language: forged-by-somebody",
                "Forged-by-somebody : a",
                "Content-Encoding: forged-by-somebody",
                "Transfer-Encoding: forged-by-somebody",
                "Transfer-Encoding: chunked\r\nX-Two: forged-by-somebody",
                "Content-Length: 3\r\nX-Two: forged-by-somebody",
                "Expect: forged-by-somebody"
            })
    void makesNothingFromAHeader(String header, CapturedOutput log) throws IOException {
        var answer = raw().post("/graphql", QUERY, header);

        assertThat(answer).doesNotContain(FORGED, "\"data\"");
        assertThat(RawRequests.status(answer)).isBetween(400, 501).isNotEqualTo(500);
        assertThat(log.getAll()).doesNotContainIgnoringCase(FORGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X-Forwarded-Host: evil.example",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Prefix: /evil.example",
                "Forwarded: host=evil.example;proto=https",
                "X-Original-URL: /evil.example",
                "X-Forwarded-Port: 666"
            })
    void believesNobodyWhoSaysWhichProxyTheyCameThrough(String header) throws IOException {
        var answer = raw().get("/graphiql", header, "Accept: text/html");

        assertThat(RawRequests.status(answer)).isEqualTo(302);
        assertThat(RawRequests.head(answer)).contains("Location: ").doesNotContain("evil.example", "https:", "666");
    }

    @Test
    void countsGuessesByTheLineAndNotByWhatAHeaderSays() throws IOException {
        for (var guess = 0; guess < 5; guess++) {
            raw().post("/sign-in", name("jo"), "X-Forwarded-For: 192.0.2." + guess, "X-Real-IP: 192.0.2." + guess);
        }

        assertThat(RawRequests.status(raw().post("/sign-in", name("jo"), "X-Forwarded-For: 192.0.2.9")))
                .isEqualTo(429);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forged-by-somebody\\r\\n10:00:00 INFO Kith is ready.",
                "forged-by-somebody\\u0000",
                "\\ud83dforged-by-somebody",
                "\\u001b[2Jforged-by-somebody",
                "${jndi:ldap://127.0.0.1:1/forged-by-somebody}",
                "forged-by-somebody' OR 1=1 //"
            })
    void writesNoNameIntoTheLog(String name, CapturedOutput log) throws IOException {
        var signIn = raw().post("/sign-in", name(name));
        var password = raw().post("/sign-in", "{\"name\": \"jo\", \"password\": \"" + name + "\"}");
        var operation = raw().post(
                        "/graphql",
                        "{\"query\": \"query A { needs { id } }\", \"operationName\": \"%s\", \"extensions\": {\"a\": \"%s\"}}"
                                .formatted(name, name),
                        Tester.HEADER + ": " + Tester.VALUE);
        var variable = raw().post(
                        "/graphql",
                        "{\"query\": \"query A($n: Int) { groups(first: $n) { nodes { id } } }\", \"variables\": {\"n\": \"%s\", \"%s\": 1}}"
                                .formatted(name, name),
                        Tester.HEADER + ": " + Tester.VALUE);

        assertThat(RawRequests.status(signIn)).isEqualTo(401);
        assertThat(RawRequests.status(password)).isEqualTo(401);
        assertThat(operation).contains("\"errors\"").doesNotContain("INTERNAL");
        assertThat(variable).contains("\"errors\"").doesNotContain("INTERNAL");
        assertThat(log.getAll()).doesNotContain(FORGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\": {\"forged-by-somebody\": 1}, \"password\": []}",
                "{\"name\": \"forged-by-somebody",
                "[]",
                "null",
                "\"forged-by-somebody\"",
                "",
                "{\"name\": null, \"password\": 1e999}"
            })
    void answersASignInThatIsNoneInWords(String json, CapturedOutput log) throws IOException {
        var answer = raw().post("/sign-in", json);

        assertThat(RawRequests.status(answer)).isBetween(400, 401);
        assertThat(answer).doesNotContain("Exception", "jackson", FORGED);
        assertThat(log.getAll()).doesNotContain(FORGED);
    }

    @Test
    void quotesNoRoleThatIsNone(CapturedOutput log) throws IOException {
        var answer = raw().post("/sign-in/sample", "{\"role\": \"%s\"}".formatted(FORGED));

        assertThat(RawRequests.status(answer)).isEqualTo(400);
        assertThat(answer + log.getAll()).doesNotContain(FORGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=\"file\"; filename=\"../../forged-by-somebody.csv\"",
                "name=\"file\"; filename=\"forged-by-somebody\0.csv\"",
                "name=\"file\"; filename*=UTF-8''%0d%0aforged-by-somebody",
                "name=\"mapping\"",
                "name=\"forged-by-somebody\"",
                "name=\"source\"\r\nContent-Type: forged-by-somebody",
                "filename=forged-by-somebody"
            })
    void keepsNamesOfFilesAndPartsOutOfPathsAndTheLog(String disposition, CapturedOutput log) throws IOException {
        var body = "--line\r\nContent-Disposition: form-data; %s\r\n\r\n../../forged-by-somebody\r\n--line--\r\n"
                .formatted(disposition);
        var answer = raw().send("POST /directory/imports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s: %s\r\n"
                        .formatted(Tester.HEADER, Tester.VALUE)
                + "Content-Type: multipart/form-data; boundary=line\r\nContent-Length: %d\r\n\r\n%s"
                        .formatted(body.length(), body));

        assertThat(RawRequests.status(answer)).isBetween(400, 499);
        assertThat(answer).doesNotContain("Exception");
        assertThat(RawRequests.head(answer)).doesNotContain(FORGED);
        assertThat(log.getAll()).doesNotContain(FORGED);
    }

    private RawRequests raw() {
        return new RawRequests(port);
    }

    private static String name(String name) {
        return "{\"name\": \"" + name + "\", \"password\": \"not the password\"}";
    }
}
