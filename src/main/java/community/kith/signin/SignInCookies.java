package community.kith.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookies of a sign-in: no script reads them, no other site sends them, and over HTTPS no other connection has them. A
 * cookie that came over HTTPS is not taken for one that did not, since their names differ.
 */
final class SignInCookies {

    private static final String SIGN_IN = "kith";
    private static final String DEVICE = "kith-device";
    private static final String ISSUER = "kith-issuer";

    private SignInCookies() {}

    static Optional<String> signIn(HttpServletRequest request) {
        return value(request, SIGN_IN);
    }

    static Optional<String> device(HttpServletRequest request) {
        return value(request, DEVICE);
    }

    /** What binds a browser to what was asked of an issuer for it. */
    static Optional<String> issuer(HttpServletRequest request) {
        return value(request, ISSUER);
    }

    static void setIssuer(HttpServletRequest request, HttpServletResponse response, String secret, Duration age) {
        // The way back comes from the issuer's site, and such a request has no strict cookie.
        add(request, response, ISSUER, secret, age, "Lax");
    }

    static void set(HttpServletRequest request, HttpServletResponse response, SigningIn.Answer.SignedIn signedIn) {
        // Without an age it goes when the browser is closed; the service ends it sooner.
        add(request, response, SIGN_IN, signedIn.secret(), Duration.ofSeconds(-1));
        add(request, response, DEVICE, signedIn.device(), Duration.ofDays(180));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        add(request, response, SIGN_IN, "", Duration.ZERO);
    }

    private static void add(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        add(request, response, name, value, age, "Strict");
    }

    private static void add(
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

    private static Optional<String> value(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(named(request, name)))
                        .map(Cookie::getValue)
                        .filter(value -> !value.isEmpty())
                        .findFirst();
    }

    private static String named(HttpServletRequest request, String name) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
