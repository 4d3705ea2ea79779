package community.kith.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at a device of their own: keeps cookies as a browser does, and asks over HTTP. */
public final class Browserless {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String root;

    /** A device that has not been here before. */
    public Browserless(int port) {
        this.root = "http://localhost:" + port;
    }

    /** Signs in with a name and a password. */
    public HttpResponse<String> signIn(String name, String password) {
        return post("/sign-in", Map.of("name", name, "password", password));
    }

    /** Ends the sign-in. */
    public HttpResponse<String> signOut() {
        return post("/sign-out", Map.of());
    }

    /** The answer to a query without variables. */
    public HttpResponse<String> ask(String query) {
        return post("/graphql", Map.of("query", query));
    }

    /** Sends a change as the pages do: under a key of its own. */
    public HttpResponse<String> change(String mutation) {
        return send(HttpRequest.newBuilder(URI.create(root + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", mutation)))));
    }

    /** What is told from now on, over server-sent events, to who asks for it. */
    public Events listen(String subscription) {
        var request = HttpRequest.newBuilder(URI.create(root + "/graphql"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", subscription))))
                .build();
        return new Events(http.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream()));
    }

    /** What the service calls who asks, or what it answers instead. */
    public String me() {
        return ask("{ me { name roles } }").body();
    }

    /** What stands at a path. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)).header("Accept", "application/json"));
    }

    /** Sends JSON to a path. */
    public HttpResponse<String> post(String path, Map<String, ?> body) {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** The value of a cookie. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Puts a cookie into the device, as somebody does who prepared it. */
    public void plant(String name, String value) {
        var cookie = new HttpCookie(name, value);
        cookie.setPath("/");
        cookie.setVersion(0);
        cookie.setDomain("localhost.local");
        cookies.getCookieStore().add(URI.create(root), cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
