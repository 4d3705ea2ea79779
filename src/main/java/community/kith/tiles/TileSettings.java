package community.kith.tiles;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where pictures of the streets come from, read from {@code kith.map.*}.
 *
 * @param tiles the address of a tile of the organisation's map server, with {@code {z}}, {@code {x}} and {@code {y}} for zoom,
 *     column and row; nothing is asked of anybody without it
 * @param credit what the owner of the map wants to be said beside it
 */
@ConfigurationProperties("kith.map")
record TileSettings(
        @Nullable String tiles, @DefaultValue("") String credit) {

    TileSettings {
        tiles = tiles == null || tiles.isBlank() ? null : tiles;
        if (tiles != null) {
            for (var part : new String[] {"{z}", "{x}", "{y}"}) {
                if (!tiles.contains(part)) {
                    throw new IllegalArgumentException(
                            "kith.map.tiles must contain {z}, {x} and {y}, such as https://tiles.example.org/{z}/{x}/{y}.png: "
                                    + part + " is missing");
                }
            }
        }
    }

    boolean wanted() {
        return tiles != null;
    }
}
