package community.kith.signin;

import community.kith.api.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** The cookies of a sign-in. */
final class SignInCookies {

    private static final String SIGN_IN = "kith";
    private static final String DEVICE = "kith-device";
    private static final String ISSUER = "kith-issuer";

    private SignInCookies() {}

    static Optional<String> signIn(HttpServletRequest request) {
        return Cookies.value(request, SIGN_IN);
    }

    static Optional<String> device(HttpServletRequest request) {
        return Cookies.value(request, DEVICE);
    }

    /** What binds a browser to what was asked of an issuer for it. */
    static Optional<String> issuer(HttpServletRequest request) {
        return Cookies.value(request, ISSUER);
    }

    static void setIssuer(HttpServletRequest request, HttpServletResponse response, String secret, Duration age) {
        // The way back comes from the issuer's site, and such a request has no strict cookie.
        Cookies.set(request, response, ISSUER, secret, age, "Lax");
    }

    static void set(HttpServletRequest request, HttpServletResponse response, SigningIn.Answer.SignedIn signedIn) {
        // Without an age it goes when the browser is closed; the service ends it sooner.
        Cookies.set(request, response, SIGN_IN, signedIn.secret(), Duration.ofSeconds(-1));
        Cookies.set(request, response, DEVICE, signedIn.device(), Duration.ofDays(180));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        Cookies.set(request, response, SIGN_IN, "", Duration.ZERO);
    }
}
