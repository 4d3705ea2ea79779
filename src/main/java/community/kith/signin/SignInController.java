package community.kith.signin;

import community.kith.access.Role;
import community.kith.signin.SigningIn.Answer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/** Signing in and out over HTTP, for the page at {@code /sign-in} and for anybody who keeps a cookie. */
@RestController
class SignInController {

    private static final int LONGEST = 256;

    private final SigningIn signingIn;
    private final SampleSignIn sample;
    private final SignIns signIns;
    private final Issuers issuers;

    SignInController(SigningIn signingIn, SampleSignIn sample, SignIns signIns, Issuers issuers) {
        this.issuers = issuers;
        this.signingIn = signingIn;
        this.sample = sample;
        this.signIns = signIns;
    }

    /** The ways in: the roles that one click of the sample gives, and the issuers to go to. */
    record Ways(List<Role> sample, List<Issuer> issuers) {}

    /** Somebody who looks after who people are. */
    record Issuer(String name, String address) {}

    /** What somebody typed. */
    record Typed(@Nullable String name, @Nullable String password) {}

    /** Who somebody chose to be. */
    record Chosen(@Nullable Role role) {}

    /** What came of it, in a sentence. */
    record Message(String message) {}

    /** The page for it. */
    @GetMapping("/sign-in")
    ModelAndView page() {
        return new ModelAndView("forward:/sign-in.html");
    }

    @GetMapping("/sign-in/ways")
    ResponseEntity<Ways> ways() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Ways(sample.roles(), issuers.offered()));
    }

    @PostMapping("/sign-in")
    ResponseEntity<Message> signIn(@RequestBody Typed typed, HttpServletRequest request, HttpServletResponse response) {
        var name = typed.name() == null ? "" : typed.name();
        var password = typed.password() == null ? "" : typed.password();
        if (name.isBlank() || password.isEmpty()) {
            return refused(HttpStatus.BAD_REQUEST, "Type your name and your password.");
        }
        if (name.length() > LONGEST || password.length() > LONGEST) {
            return wrong();
        }
        return answer(
                signingIn.with(
                        name,
                        password,
                        request.getRemoteAddr(),
                        SignInCookies.device(request).orElse(null)),
                request,
                response);
    }

    @PostMapping("/sign-in/sample")
    ResponseEntity<Message> sample(
            @RequestBody Chosen chosen, HttpServletRequest request, HttpServletResponse response) {
        if (chosen.role() == null || !sample.roles().contains(chosen.role())) {
            return refused(HttpStatus.NOT_FOUND, "There is nobody like that to be.");
        }
        var account = sample.account(chosen.role());
        return answer(signingIn.start(account, SignInCookies.device(request).orElse(null)), request, response);
    }

    @PostMapping("/sign-out")
    ResponseEntity<Void> signOut(HttpServletRequest request, HttpServletResponse response) {
        SignInCookies.signIn(request).map(Secret::keyOf).ifPresent(signIns::end);
        SignInCookies.clear(request, response);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<Message> answer(Answer answer, HttpServletRequest request, HttpServletResponse response) {
        return switch (answer) {
            case Answer.SignedIn signedIn -> {
                // Whose it was, whoever put it there: nobody goes on with it.
                SignInCookies.signIn(request).map(Secret::keyOf).ifPresent(signIns::end);
                SignInCookies.set(request, response, signedIn);
                yield ResponseEntity.noContent().build();
            }
            case Answer.Wrong() -> wrong();
            case Answer.Wait(var time) ->
                ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, time.toSeconds())))
                        .body(new Message("Too many attempts from here. Try again in %d minutes, or ask the person who"
                                        .formatted(
                                                Math.max(1, time.plusSeconds(59).toMinutes()))
                                + " looks after Kith."));
        };
    }

    private static ResponseEntity<Message> wrong() {
        return refused(HttpStatus.UNAUTHORIZED, "The name or the password is not right.");
    }

    private static ResponseEntity<Message> refused(HttpStatus status, String message) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(new Message(message));
    }
}
