package community.kith.tiles;

import java.time.Duration;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Pictures of the streets: whether there are any, over GraphQL, and one tile at a time. */
@Controller
class TileController {

    private static final String ADDRESS = "/map/tiles/{z}/{x}/{y}";
    private static final Duration KEPT = Duration.ofDays(7);

    private final TileSettings settings;
    private final MapServer server;

    TileController(TileSettings settings, MapServer server) {
        this.settings = settings;
        this.server = server;
    }

    /** How the pages get at tiles. */
    record MapTiles(String address, int closest, String credit) {}

    @QueryMapping
    Optional<MapTiles> mapTiles() {
        return settings.wanted()
                ? Optional.of(new MapTiles(ADDRESS, Tile.CLOSEST, settings.credit()))
                : Optional.empty();
    }

    /** Answers 404 where there is no such tile or no map server, and 502 when the server does not give it. */
    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> tile(
            @PathVariable("z") int zoom, @PathVariable("x") int column, @PathVariable("y") int row) {
        var tile = new Tile(zoom, column, row);
        if (!settings.wanted() || !tile.exists()) {
            return ResponseEntity.notFound().build();
        }
        return server.picture(tile)
                .map(picture -> ResponseEntity.ok()
                        .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                        .contentType(MediaType.parseMediaType(picture.type()))
                        .body(picture.bytes()))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.BAD_GATEWAY).build());
    }
}
