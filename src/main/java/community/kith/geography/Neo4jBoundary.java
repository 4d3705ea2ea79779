package community.kith.geography;

import community.kith.graph.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Boundaries as the graph keeps them: the text of a GeoJSON geometry (RFC 7946), longitude first, rings closed. */
final class Neo4jBoundary {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LEAST_CORNERS = 3;

    private Neo4jBoundary() {}

    /** The boundary that a geometry of type Polygon or MultiPolygon says, if it is one. */
    static Optional<Boundary> read(String geometry) {
        try {
            var node = JSON.readTree(geometry);
            var coordinates = node.path("coordinates");
            return switch (node.path("type").asString("")) {
                case "Polygon" -> Optional.of(new Boundary(List.of(polygon(coordinates))));
                case "MultiPolygon" ->
                    Optional.of(new Boundary(
                            items(coordinates).map(Neo4jBoundary::polygon).toList()));
                default -> Optional.empty();
            };
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static Polygon polygon(JsonNode rings) {
        var all = items(rings).map(Neo4jBoundary::ring).toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A polygon without a ring");
        }
        return new Polygon(all.getFirst(), all.subList(1, all.size()));
    }

    private static Ring ring(JsonNode positions) {
        var ring = new Ring(items(positions).map(Neo4jBoundary::point).toList());
        if (ring.corners().size() < LEAST_CORNERS) {
            throw new IllegalArgumentException("A ring with " + ring.corners().size() + " corners");
        }
        return ring;
    }

    private static Point point(JsonNode position) {
        var longitude = position.path(0);
        var latitude = position.path(1);
        if (!longitude.isNumber() || !latitude.isNumber()) {
            throw new IllegalArgumentException("A position without two numbers");
        }
        return new Point(latitude.asDouble(), longitude.asDouble());
    }

    private static Stream<JsonNode> items(JsonNode node) {
        if (!node.isArray()) {
            throw new IllegalArgumentException("An array is missing");
        }
        return StreamSupport.stream(node.spliterator(), false);
    }

    /** The geometry of a boundary: a Polygon where it has one part, a MultiPolygon otherwise. */
    static String write(Boundary boundary) {
        var geometry = JSON.createObjectNode();
        var polygons = JSON.createArrayNode();
        boundary.polygons().forEach(polygon -> {
            var rings = polygons.addArray();
            polygon.rings().forEach(ring -> {
                var positions = rings.addArray();
                Stream.concat(ring.corners().stream(), ring.corners().stream().limit(1))
                        .forEach(point ->
                                positions.addArray().add(point.longitude()).add(point.latitude()));
            });
        });
        var single = polygons.size() == 1;
        geometry.put("type", single ? "Polygon" : "MultiPolygon");
        geometry.set("coordinates", single ? polygons.get(0) : polygons);
        return JSON.writeValueAsString(geometry);
    }
}
