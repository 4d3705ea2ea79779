package community.kith.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * An issuer of OpenID Connect with one person, for tests: a process of its own on loopback, which says its address on its first line.
 * Besides the protocol it makes tokens that are wrong in some way, at {@code /token-that-is/<how>}.
 */
final class IssuerProcess {

    static final String AUDIENCE = "kith";

    private final JsonMapper json = JsonMapper.shared();
    private final Map<String, String> nonces = new ConcurrentHashMap<>();
    private final RSAKey key = new RSAKeyGenerator(2048).keyID("one").generate();
    private final RSAKey other = new RSAKeyGenerator(2048).keyID("one").generate();
    private final HttpServer server;
    private final String address;

    private IssuerProcess() throws IOException, JOSEException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", this::configuration);
        server.createContext(
                "/keys", exchange -> answer(exchange, key.toPublicJWK().toJSONString(), true));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/token-that-is/", this::wrong);
        server.start();
    }

    static void main() throws Exception {
        System.out.println(new IssuerProcess().address);
    }

    private void configuration(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                json.writeValueAsString(Map.of(
                        "issuer",
                        address,
                        "authorization_endpoint",
                        address + "/authorize",
                        "token_endpoint",
                        address + "/token",
                        "jwks_uri",
                        address + "/keys",
                        "response_types_supported",
                        List.of("code"),
                        "subject_types_supported",
                        List.of("public"),
                        "id_token_signing_alg_values_supported",
                        List.of("RS256"))),
                false);
    }

    /** Asks nobody for a password: whoever presses the button is the one person. */
    private void authorize(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        var code = UUID.randomUUID().toString();
        nonces.put(code, asked.getOrDefault("nonce", ""));
        var back = asked.get("redirect_uri") + "?code=" + code + "&state="
                + URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8);
        var page = "<!doctype html><title>Council</title><h1>Council</h1><a href=\"%s\">I am Priya</a>"
                .formatted(back.replace("&", "&amp;"));
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        send(exchange, 200, page);
    }

    private void token(HttpExchange exchange) throws IOException {
        var asked = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var nonce = nonces.remove(asked.getOrDefault("code", ""));
        if (nonce == null || !asked.containsKey("code_verifier")) {
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var claims = claims().claim("nonce", nonce).build();
        answer(
                exchange,
                json.writeValueAsString(Map.of(
                        "access_token",
                        signed(claims, key),
                        "id_token",
                        signed(claims, key),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        300)),
                false);
    }

    private void wrong(HttpExchange exchange) throws IOException {
        var how = exchange.getRequestURI().getPath().substring("/token-that-is/".length());
        var past = Date.from(Instant.now().minusSeconds(3600));
        send(
                exchange,
                200,
                switch (how) {
                    case "right" -> signed(claims().build(), key);
                    case "unsigned" -> new PlainJWT(claims().build()).serialize();
                    case "signed-by-somebody-else" -> signed(claims().build(), other);
                    case "expired" -> signed(claims().expirationTime(past).build(), key);
                    case "for-another-service" ->
                        signed(claims().audience("payroll").build(), key);
                    case "not-yet-valid" ->
                        signed(
                                claims().notBeforeTime(Date.from(Instant.now().plusSeconds(3600)))
                                        .build(),
                                key);
                    case "for-nobody" -> signed(claims().audience((String) null).build(), key);
                    case "signed-with-the-public-key" -> keyed(key, key.getKeyID());
                    case "of-a-key-in-a-file" -> keyed(other, "../../../../dev/null");
                    case "with-its-own-key" -> withItsOwnKey();
                    case "changed" -> changed();
                    case "very-large" ->
                        signed(claims().claim("more", "x".repeat(4_000)).build(), other);
                    case "of-another-issuer" ->
                        signed(claims().issuer("http://localhost:1").build(), key);
                    default -> throw new IllegalArgumentException(how);
                });
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(address)
                .subject("priya-1")
                .audience(AUDIENCE)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)))
                .claim("name", "Priya Nair")
                .claim("groups", Map.of("kith", List.of("kith-worker", "something-else")))
                .claim("teams", List.of("Scholes", "No such team"));
    }

    /** With a secret in place of a key: the public key's own text, which everybody knows. */
    private String keyed(RSAKey secret, String id) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(id).build(), claims().build());
            token.sign(new MACSigner(secret.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signed with a key that it brings along, in its own header. */
    private String withItsOwnKey() {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .jwk(other.toPublicJWK())
                            .jwkURL(URI.create(address + "/token-that-is/keys"))
                            .build(),
                    claims().build());
            token.sign(new RSASSASigner(other));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The signature of the right one under other words. */
    private String changed() {
        var right = signed(claims().build(), key).split("\\.");
        var others = signed(claims().subject("anna-1").build(), key).split("\\.");
        return right[0] + "." + others[1] + "." + right[2];
    }

    private static String signed(JWTClaimsSet claims, RSAKey with) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(with.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(with));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> parameters(String query) {
        return new HashMap<>(Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(
                        Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8))));
    }

    private static void answer(HttpExchange exchange, String body, boolean keys) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        send(exchange, 200, keys ? "{\"keys\":[" + body + "]}" : body);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
