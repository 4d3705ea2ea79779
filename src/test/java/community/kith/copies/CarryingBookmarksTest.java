package community.kith.copies;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.graph.Seal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The cookie with which a browser carries how far the graph had come for it. */
class CarryingBookmarksTest {

    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final FilterChain NOTHING = (request, response) -> {};

    private final Seal seal = new Seal(new byte[32]);
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void setsNoCookieWhereTheGraphHasNotMovedOn() throws Exception {
        filter(NOW).doFilter(request, response, NOTHING);

        assertThat(response.getCookies()).isEmpty();
    }

    @Test
    void readsWhatItHasWritten() {
        cookie(NOW).write(request, response, List.of("FB:one", "FB:two"));
        brings(written("kith-seen"));

        assertThat(cookie(NOW.plusSeconds(599)).read(request)).containsExactly("FB:one", "FB:two");
        assertThat(cookie(NOW.plusSeconds(600)).read(request)).isEmpty();
    }

    @Test
    void showsNoScriptAndNoOtherSiteTheCookieAndNobodyWhatIsInIt() {
        request.setSecure(true);

        cookie(NOW).write(request, response, List.of("FB:one"));

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-kith-seen=")
                .contains("HttpOnly", "Secure", "SameSite=Strict", "Path=/", "Max-Age=600");
        var value = written("__Host-kith-seen");
        assertThat(new String(Base64.getUrlDecoder().decode(value), ISO_8859_1)).doesNotContain("FB");
    }

    @Test
    void takesForNoneWhatWasNotMadeHere() {
        var bytes = "1\nFB:one".getBytes(UTF_8);
        var other = Base64.getUrlEncoder().encodeToString(new Seal(Arrays.copyOf(bytes, 32)).seal(bytes));
        for (var value : List.of("", "x", "FB:one", "%00", "A".repeat(60), "A".repeat(5000), other)) {
            brings(value);

            assertThat(cookie(NOW).read(request)).as(value).isEmpty();
        }
    }

    @Test
    void setsNoCookieForWhatIsPublished() throws Exception {
        var published = new MockHttpServletRequest("GET", "/open-referral/v3/services");
        var answer = new MockHttpServletResponse();

        filter(NOW)
                .doFilter(
                        published,
                        answer,
                        (inside, outside) -> assertThat(outside)
                                .as("no wrapper that would set a cookie")
                                .isSameAs(answer));
    }

    private String written(String name) {
        return requireNonNull(response.getCookie(name)).getValue();
    }

    private void brings(String value) {
        request.setCookies(new Cookie("kith-seen", value));
    }

    private CarryingBookmarks filter(Instant now) {
        return new CarryingBookmarks(cookie(now));
    }

    private BookmarkCookie cookie(Instant now) {
        return new BookmarkCookie(seal, Clock.fixed(now, ZoneOffset.UTC));
    }
}
