package community.kith.tiles;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The organisation's map server, asked by Kith and not by the browser: it learns which square is looked at, and nothing of who
 * looks, or at whom.
 */
@Component
class MapServer implements AutoCloseable {

    /** A picture that takes longer would come too late to be of use. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final int MOST_BYTES = 1_000_000;

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/webp");

    /** A picture and its type, such as {@code image/png}. */
    record Picture(byte[] bytes, String type) {}

    private final TileSettings settings;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    MapServer(TileSettings settings) {
        this.settings = settings;
    }

    /** The picture of a tile; nothing if the server has none, is away, or sends something else. */
    Optional<Picture> picture(Tile tile) {
        if (settings.tiles() == null) {
            return Optional.empty();
        }
        var request = HttpRequest.newBuilder(URI.create(tile.at(settings.tiles())))
                .timeout(PATIENCE)
                .header("User-Agent", "Kith")
                .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (var body = response.body()) {
                var type = response.headers().firstValue("Content-Type").orElse("");
                var bytes = body.readNBytes(MOST_BYTES + 1);
                return response.statusCode() == 200 && PICTURES.contains(type) && bytes.length <= MOST_BYTES
                        ? Optional.of(new Picture(bytes, type))
                        : Optional.empty();
            }
        } catch (IOException away) {
            return Optional.empty(); // The walk is drawn without streets.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
