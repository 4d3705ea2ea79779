package community.kith.geography;

import community.kith.RealData;
import community.kith.graph.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The postcodes, wards and boroughs of Greater Manchester as they are published. */
final class RealGeography {

    private RealGeography() {}

    /** A ward or borough, with the point that its source says is in it. */
    record Area(SourcedNeighbourhood neighbourhood, Point inside, String borough) {}

    static Map<Postcode, Point> postcodes() throws IOException {
        var postcodes = new LinkedHashMap<Postcode, Point>();
        for (var line : Files.readAllLines(RealData.path("gm-geography/GM_postcodes_2018-08.csv"))
                .subList(1, 111_758)) {
            var cells = line.split(",");
            postcodes.put(
                    Postcode.parse(cells[0]).orElseThrow(),
                    new Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
        }
        return postcodes;
    }

    static List<Area> wards() throws IOException {
        return areas("gm_ward_super_generalised.geojson", "Wards of Greater Manchester");
    }

    static List<Area> boroughs() throws IOException {
        return areas("gm_local_authority_super_generalised.geojson", "Boroughs of Greater Manchester");
    }

    private static List<Area> areas(String file, String source) throws IOException {
        var features = new JsonMapper()
                .readTree(Files.readString(RealData.path("gm-geography/" + file)))
                .path("features");
        return StreamSupport.stream(features.spliterator(), false)
                .map(feature -> area(feature, source))
                .toList();
    }

    private static Area area(JsonNode feature, String source) {
        var about = feature.path("properties");
        return new Area(
                new SourcedNeighbourhood(
                        source,
                        about.path("area_code").asString(),
                        about.path("area_name").asString(),
                        feature.path("geometry").toString()),
                new Point(about.path("lat").asDouble(), about.path("lon").asDouble()),
                about.path("local_authority_area_name").asString(""));
    }
}
