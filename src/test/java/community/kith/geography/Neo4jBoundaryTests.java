package community.kith.geography;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.graph.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Neo4jBoundaryTests {

    @Test
    void readsWhatItWrites() {
        var outer = new Ring(List.of(new Point(53, -3), new Point(53, -2), new Point(54, -2), new Point(54, -3)));
        var hole = new Ring(List.of(new Point(53.2, -2.8), new Point(53.2, -2.6), new Point(53.4, -2.6)));
        var island = new Ring(List.of(new Point(55, -3), new Point(55, -2.5), new Point(55.5, -2.5)));
        var one = new Boundary(List.of(new Polygon(outer, List.of(hole))));
        var several = new Boundary(List.of(new Polygon(outer, List.of(hole)), new Polygon(island, List.of())));

        assertThat(Neo4jBoundary.read(Neo4jBoundary.write(one))).contains(one);
        assertThat(Neo4jBoundary.read(Neo4jBoundary.write(several))).contains(several);
        assertThat(Neo4jBoundary.write(one)).startsWith("{\"type\":\"Polygon\"");
        assertThat(Neo4jBoundary.write(several)).startsWith("{\"type\":\"MultiPolygon\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "not json",
                "[]",
                "{\"type\": \"Point\", \"coordinates\": [-2.6, 53.5]}",
                "{\"type\": \"Polygon\"}",
                "{\"type\": \"Polygon\", \"coordinates\": []}",
                "{\"type\": \"Polygon\", \"coordinates\": [[]]}",
                "{\"type\": \"MultiPolygon\", \"coordinates\": []}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[-2.6, 53.5], [-2.5, 53.5], [-2.6, 53.5]]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[-2.6, 153.5], [-2.5, 53.5], [-2.6, 53.6]]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[\"-2.6\", \"53.5\"], [-2.5, 53.5], [-2.6, 53.6]]]}",
                "{\"type\": \"Polygon\", \"coordinates\": [[[-2.6], [-2.5, 53.5], [-2.6, 53.6]]]}"
            })
    void refusesWhatIsNoBoundary(String geometry) {
        assertThat(Neo4jBoundary.read(geometry)).isEmpty();
    }
}
