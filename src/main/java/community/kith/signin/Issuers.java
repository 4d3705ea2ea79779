package community.kith.signin;

import community.kith.access.SignedIn;
import community.kith.api.ErrorCode;
import community.kith.api.HttpRefusals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Signing in with an issuer of OpenID Connect: the pages go there and come back, and programs bring a token of its. */
@Component
class Issuers {

    private static final String GO = "/sign-in/issuer";
    private static final String AUDIENCES = "spring.security.oauth2.resourceserver.jwt.audiences";

    private final ObjectProvider<ClientRegistrationRepository> pages;
    private final ObjectProvider<JwtDecoder> tokens;
    private final IssuedAccounts accounts;
    private final SigningIn signingIn;
    private final PendingSignIns pending;
    private final HttpRefusals refusals;
    private final JsonMapper json;

    Issuers(
            ObjectProvider<ClientRegistrationRepository> pages,
            ObjectProvider<JwtDecoder> tokens,
            IssuedAccounts accounts,
            SigningIn signingIn,
            PendingSignIns pending,
            HttpRefusals refusals,
            JsonMapper json,
            Environment settings) {
        this.pages = pages;
        this.tokens = tokens;
        this.accounts = accounts;
        this.signingIn = signingIn;
        this.pending = pending;
        this.refusals = refusals;
        this.json = json;
        if (tokens.getIfAvailable() != null
                && !settings.containsProperty(AUDIENCES)
                && !settings.containsProperty(AUDIENCES + "[0]")) {
            throw new CannotStartLikeThisException(
                    "Kith was to take tokens of an issuer that are meant for anybody.",
                    "Set " + AUDIENCES
                            + " to what the issuer calls Kith, so that a token for another service opens nothing here.");
        }
    }

    /** The issuers that the page offers. */
    List<SignInController.Issuer> offered() {
        return pages.getIfAvailable() instanceof Iterable<?> all
                ? StreamSupport.stream(all.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(each ->
                                new SignInController.Issuer(each.getClientName(), GO + "/" + each.getRegistrationId()))
                        .toList()
                : List.of();
    }

    /** Adds what the settings ask for. */
    void addTo(HttpSecurity http) {
        if (pages.getIfAvailable() != null) {
            http.oauth2Login(login -> login.authorizationEndpoint(there ->
                            there.baseUri(GO).authorizationRequestRepository(new GoingToIssuers(pending, json)))
                    .redirectionEndpoint(back -> back.baseUri("/sign-in/back/*"))
                    .authorizedClientRepository(new KeepingNoTokens())
                    .loginPage("/sign-in")
                    .successHandler(this::welcome)
                    .failureHandler((request, response, fault) -> response.sendRedirect("/sign-in?refused")));
        }
        if (tokens.getIfAvailable() != null) {
            http.oauth2ResourceServer(api -> api.jwt(jwt -> jwt.jwtAuthenticationConverter(this::caller))
                    .authenticationEntryPoint((request, response, fault) -> refusals.write(
                            request,
                            response,
                            ErrorCode.SIGN_IN_NEEDED,
                            "The token is not valid here, or not any more.")));
        }
    }

    private void welcome(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var account = who.getPrincipal() instanceof OidcUser user
                ? accounts.of(user.getIssuer(), user.getSubject(), user.getClaims())
                : Optional.<Account>empty();
        var device = SignInCookies.device(request).orElse(null);
        if (account.isPresent()
                && signingIn.start(account.orElseThrow(), device) instanceof SigningIn.Answer.SignedIn signedIn) {
            SignInCookies.set(request, response, signedIn);
            response.sendRedirect("/");
        } else {
            response.sendRedirect("/sign-in?refused");
        }
    }

    private SignedIn caller(Jwt token) {
        return accounts.of(token.getIssuer(), token.getSubject(), token.getClaims())
                .filter(account -> !account.disabled())
                .map(account -> new SignedIn(account.caller(), () -> accounts.still(account, token.getExpiresAt())))
                .orElseThrow(() -> new DisabledException("Nobody who may sign in here"));
    }
}
