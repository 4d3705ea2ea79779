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

    private SignInCookies() {}

    static Optional<String> signIn(HttpServletRequest request) {
        return value(request, SIGN_IN);
    }

    static Optional<String> device(HttpServletRequest request) {
        return value(request, DEVICE);
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
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(named(request, name), value)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
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
