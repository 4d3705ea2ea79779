package community.kith.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was asked of an issuer, until the browser comes back: kept in the graph, and bound to the browser by a cookie, so that nobody
 * brings somebody else's answer.
 */
final class GoingToIssuers implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private final PendingSignIns pending;
    private final JsonMapper json;

    GoingToIssuers(PendingSignIns pending, JsonMapper json) {
        this.pending = pending;
        this.json = json;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var state = request.getParameter("state");
        return SignInCookies.issuer(request)
                .flatMap(pending::of)
                .map(text -> json.readValue(text, Asked.class).request())
                .filter(asked -> asked.getState() != null && asked.getState().equals(state))
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked != null) {
            var secret = Secret.next();
            pending.keep(secret, json.writeValueAsString(Asked.of(asked)));
            SignInCookies.setIssuer(request, response, secret, PendingSignIns.LONGEST);
        }
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var asked = loadAuthorizationRequest(request);
        SignInCookies.issuer(request).ifPresent(pending::drop);
        return asked;
    }

    /** As it is kept. */
    record Asked(
            String authorizationUri,
            String clientId,
            String redirectUri,
            Set<String> scopes,
            String state,
            Map<String, Object> attributes,
            Map<String, Object> additionalParameters) {

        static Asked of(OAuth2AuthorizationRequest request) {
            return new Asked(
                    request.getAuthorizationUri(),
                    request.getClientId(),
                    String.valueOf(request.getRedirectUri()),
                    request.getScopes(),
                    String.valueOf(request.getState()),
                    request.getAttributes(),
                    request.getAdditionalParameters());
        }

        OAuth2AuthorizationRequest request() {
            return OAuth2AuthorizationRequest.authorizationCode()
                    .authorizationUri(authorizationUri)
                    .clientId(clientId)
                    .redirectUri(redirectUri)
                    .scopes(scopes)
                    .state(state)
                    .attributes(all -> all.putAll(attributes))
                    .additionalParameters(all -> all.putAll(additionalParameters))
                    .build();
        }
    }
}
