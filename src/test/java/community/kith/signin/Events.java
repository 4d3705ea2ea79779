package community.kith.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a service tells with server-sent events, as it comes. */
public final class Events implements AutoCloseable {

    private static final String DATA = "data:";

    private final List<String> data = new CopyOnWriteArrayList<>();
    private final CompletableFuture<HttpResponse<InputStream>> answer;
    private volatile boolean over;

    Events(CompletableFuture<HttpResponse<InputStream>> answer) {
        this.answer = answer;
        answer.thenAccept(response -> Thread.ofVirtual().start(() -> read(response.body())));
    }

    /** The answers that came so far. */
    public List<String> data() {
        return List.copyOf(data);
    }

    /** Whether the service has said that nothing more will come, or the line has broken. */
    public boolean isOver() {
        return over;
    }

    private void read(InputStream body) {
        try (var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(DATA) && line.length() > DATA.length()) {
                    data.add(line.substring(DATA.length()).strip());
                }
            }
        } catch (IOException closed) {
            data.add("closed: " + closed.getClass().getSimpleName());
        } finally {
            over = true;
        }
    }

    /** Stops listening. */
    @Override
    public void close() {
        answer.thenAccept(response -> {
            try {
                response.body().close();
            } catch (IOException failure) {
                throw new java.io.UncheckedIOException(failure);
            }
        });
    }
}
