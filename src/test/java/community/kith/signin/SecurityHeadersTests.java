package community.kith.signin;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Kith tells a browser about what it sends. */
@KithTest
class SecurityHeadersTests {

    /** What every answer says that is not a part of a page. */
    private static final Map<String, String> STRICT = Map.of(
            "content-security-policy", "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'",
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "no-referrer",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin",
            "permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/sign-in/ways", "/graphiql", "/actuator/health", "/nowhere"})
    void tellWhatAPageMayDo(String path) {
        assertThat(headers(path)).containsAllEntriesOf(STRICT);
    }

    /** A page that asks for sixty of them would carry all that sixty times. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/scripts/start.js",
                "/scripts/modules.js",
                "/styles/all.css",
                "/webjars/lit-html/lit-html.js",
                "/icon.png",
                "/scripts/nowhere.js"
            })
    void tellOfAPartWhatCountsForAPart(String path) {
        assertThat(headers(path))
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                .doesNotContainKeys("content-security-policy", "permissions-policy", "x-xss-protection", "set-cookie");
    }

    @Test
    void keepPartsOfPagesForReading() {
        assertThat(new Browserless(port).post("/scripts/start.js", Map.of()).statusCode())
                .isEqualTo(401);
    }

    private Map<String, String> headers(String path) {
        return new Browserless(port)
                .get(path).headers().map().entrySet().stream()
                        .collect(Collectors.toMap(
                                header -> header.getKey().toLowerCase(java.util.Locale.ROOT),
                                header -> String.join(", ", header.getValue())));
    }
}
