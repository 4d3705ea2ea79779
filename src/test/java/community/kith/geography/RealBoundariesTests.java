package community.kith.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RealBoundariesTests {

    @Test
    void findsThePointOfEveryWardInThatWard() throws IOException {
        var wards = RealGeography.wards();

        var inOwn = wards.stream().filter(ward -> boundary(ward).contains(ward.inside()));

        assertThat(wards).hasSize(215);
        assertThat(inOwn.count()).isEqualTo(215);
    }

    @Test
    void putsTheCentreOfEveryWardInside() throws IOException {
        assertThat(RealGeography.wards())
                .allMatch(ward -> boundary(ward).contains(boundary(ward).centre()));
    }

    @Test
    void findsNoWardThatBreaksTheRules() throws IOException {
        assertThat(RealGeography.wards())
                .noneMatch(ward -> boundary(ward).crossesItself())
                .allMatch(ward -> boundary(ward).area() > 0);
    }

    /** Of the postcodes WN1 and WN3, drawn with these simplified boundaries, three lie in Bolton and one in the gap between. */
    @Test
    void findsPostcodesOfWiganInWardsOfWigan() throws IOException {
        var boundaries = new LinkedHashMap<Boundary, String>();
        RealGeography.wards().forEach(ward -> boundaries.put(boundary(ward), ward.borough()));
        var boroughs = new HashMap<String, Integer>();

        RealGeography.postcodes().forEach((postcode, point) -> {
            if (postcode.code().startsWith("WN1 ") || postcode.code().startsWith("WN3 ")) {
                var borough = boundaries.entrySet().stream()
                        .filter(each -> each.getKey().contains(point))
                        .map(Map.Entry::getValue)
                        .findFirst();
                boroughs.merge(borough.orElse("none"), 1, Integer::sum);
            }
        });

        assertThat(boroughs).isEqualTo(Map.of("Wigan", 2086, "Bolton", 3, "none", 1));
    }

    private static Boundary boundary(RealGeography.Area area) {
        return Neo4jBoundary.read(area.neighbourhood().geometry()).orElseThrow();
    }
}
