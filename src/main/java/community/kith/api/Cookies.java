package community.kith.api;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Cookies that no script reads and, over HTTPS, no other connection has. A cookie that came over HTTPS is not taken for one that did
 * not, since their names differ.
 */
public final class Cookies {

    private Cookies() {}

    /** The value of a cookie, if the request has it. */
    public static Optional<String> value(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(named(request, name)))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    /** Sets a cookie that no other site sends. Below zero it goes when the browser is closed; at zero, at once. */
    public static void set(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        set(request, response, name, value, age, "Strict");
    }

    /** Sets a cookie, and says when another site sends it. */
    public static void set(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            Duration age,
            String sameSite) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(named(request, name), value)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite(sameSite)
                        .path("/")
                        .maxAge(age)
                        .build()
                        .toString());
    }

    private static String named(HttpServletRequest request, String name) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
