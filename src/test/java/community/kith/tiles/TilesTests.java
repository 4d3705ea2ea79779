package community.kith.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tiles from a map server of the organisation, on loopback. */
class TilesTests {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer organisation;
    private String type = "image/png";
    private int status = 200;
    private byte[] picture = {1, 2, 3};

    @BeforeEach
    void hasAMapServer() throws IOException {
        organisation = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        organisation.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().toString());
            asked.addAll(exchange.getRequestHeaders().keySet());
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, picture.length);
            exchange.getResponseBody().write(picture);
            exchange.close();
        });
        organisation.start();
    }

    @AfterEach
    void stops() {
        organisation.stop(0);
    }

    @Test
    void passesOnATileAndTellsTheServerNothingOfTheReader() {
        var answer = tiles(here()).tile(15, 16179, 10625);

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getBody()).containsExactly(1, 2, 3);
        assertThat(answer.getHeaders().getContentType()).hasToString("image/png");
        assertThat(asked).contains("/15/16179/10625.png").doesNotContain("Cookie", "Referer", "X-forwarded-for");
    }

    @ParameterizedTest(name = "{0}/{1}/{2}")
    @CsvSource({"-1, 0, 0", "20, 0, 0", "3, 8, 0", "3, 0, -1"})
    void knowsWhichTilesThereAre(int zoom, int column, int row) {
        assertThat(tiles(here()).tile(zoom, column, row).getStatusCode().value())
                .isEqualTo(404);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest(name = "status {0}, {1}, {2} bytes")
    @CsvSource({"500, image/png, 3", "200, text/html, 3", "200, image/svg+xml, 3", "200, image/png, 1000001"})
    void passesOnNothingButAPicture(int status, String type, int bytes) {
        this.status = status;
        this.type = type;
        this.picture = new byte[bytes];

        assertThat(tiles(here()).tile(1, 0, 0).getStatusCode().value()).isEqualTo(502);
    }

    @Test
    void doesWithoutWhenTheServerIsAway() {
        var gone = here();
        organisation.stop(0);

        assertThat(tiles(gone).tile(1, 0, 0).getStatusCode().value()).isEqualTo(502);
    }

    @Test
    void asksNobodyWithoutTheSetting() {
        assertThat(tiles(null).mapTiles()).isEmpty();
        assertThat(tiles("").tile(1, 0, 0).getStatusCode().value()).isEqualTo(404);
        assertThat(tiles(here()).mapTiles())
                .hasValueSatisfying(tiles -> assertThat(tiles.credit()).isEqualTo("the council"));
    }

    @Test
    void saysWhatIsWrongWithTheSetting() {
        assertThatThrownBy(() -> new TileSettings("https://tiles.example.org/{z}/{x}.png", ""))
                .hasMessageContaining("{y} is missing");
    }

    private String here() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(organisation).getAddress().getPort() + "/{z}/{x}/{y}.png";
    }

    private static TileController tiles(@Nullable String address) {
        var settings = new TileSettings(address, "the council");
        return new TileController(settings, new MapServer(settings));
    }
}
