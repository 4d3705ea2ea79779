package community.kith.geography;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.graph.Point;
import community.kith.refusals.UserErrorCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KithTest
class LoadingGeographyTests {

    private static final Postcode WIGAN = new Postcode("WN1 1AA");
    private static final Postcode LEIGH = new Postcode("WN7 1AA");
    private static final String SQUARE =
            "{\"type\": \"Polygon\", \"coordinates\": [[[-2.7, 53.5], [-2.6, 53.5], [-2.6, 53.6], [-2.7, 53.6], [-2.7, 53.5]]]}";

    @Autowired
    private LoadingPostcodes loadingPostcodes;

    @Autowired
    private LoadingNeighbourhoods loadingNeighbourhoods;

    @Autowired
    private Postcodes postcodes;

    @Autowired
    private Neighbourhoods neighbourhoods;

    @Test
    void saysWhatBecameOfEachPostcode() {
        loadingPostcodes.load(Map.of(WIGAN, new Point(53.54, -2.63)));

        var again = loadingPostcodes.load(Map.of(WIGAN, new Point(53.54, -2.63), LEIGH, new Point(53.49, -2.51)));
        var moved = loadingPostcodes.load(Map.of(WIGAN, new Point(53.55, -2.63)));

        assertThat(again).isEqualTo(Map.of(WIGAN, Loaded.UNCHANGED, LEIGH, Loaded.TAKEN));
        assertThat(moved).isEqualTo(Map.of(WIGAN, Loaded.CHANGED));
        assertThat(postcodes.point(WIGAN)).contains(new Point(53.55, -2.63));
        assertThat(postcodes.point(new Postcode("M1 1AE"))).isEmpty();
    }

    @Test
    void loadsEveryPostcodeOfGreaterManchester() throws IOException {
        var all = RealGeography.postcodes();

        var loaded = loadingPostcodes.load(all);

        assertThat(loaded).hasSize(111_757).containsValue(Loaded.TAKEN).doesNotContainValue(Loaded.CHANGED);
        assertThat(postcodes.points(all.keySet())).isEqualTo(all);
    }

    @Test
    void takesANeighbourhoodOnce() {
        var norley = new SourcedNeighbourhood("Wards", "E1", "Norley", SQUARE);

        assertThat(loadingNeighbourhoods.load(norley).loaded()).isEqualTo(Loaded.TAKEN);
        assertThat(loadingNeighbourhoods.load(norley).loaded()).isEqualTo(Loaded.UNCHANGED);
        assertThat(loadingNeighbourhoods
                        .load(new SourcedNeighbourhood("Wards", "E1", "Norley Hall", SQUARE))
                        .loaded())
                .isEqualTo(Loaded.CHANGED);
        assertThat(neighbourhoods.containing(new Point(53.55, -2.65)))
                .map(Neighbourhood::name)
                .contains("Norley Hall");
    }

    @Test
    void saysEverythingThatIsWrongWithANeighbourhood() {
        var refused = loadingNeighbourhoods.load(new SourcedNeighbourhood("Wards", "", " ", "{}"));

        assertThat(refused.loaded()).isNull();
        assertThat(refused.userErrors())
                .extracting(error -> error.field() + " " + error.code())
                .containsExactly(
                        "[code] " + UserErrorCode.BLANK,
                        "[name] " + UserErrorCode.BLANK,
                        "[geometry] " + UserErrorCode.MALFORMED);
    }

    @Test
    void findsTheWardBeforeItsBorough() throws IOException {
        for (var area : RealGeography.boroughs()) {
            loadingNeighbourhoods.load(area.neighbourhood());
        }
        var points = new HashMap<Point, String>();
        for (var ward : RealGeography.wards()) {
            assertThat(loadingNeighbourhoods.load(ward.neighbourhood()).loaded())
                    .isEqualTo(Loaded.TAKEN);
            points.put(ward.inside(), ward.neighbourhood().name());
        }

        var found = neighbourhoods.containing(points.keySet());

        points.forEach((point, ward) ->
                assertThat(found.get(point)).extracting(Neighbourhood::name).isEqualTo(ward));
    }

    @Test
    void findsForManyPointsWhatItFindsForEach() throws IOException {
        for (var ward : RealGeography.wards()) {
            loadingNeighbourhoods.load(ward.neighbourhood());
        }
        var random = new Random(42);
        var points = new ArrayList<Point>();
        for (var i = 0; i < 60; i++) {
            points.add(new Point(random.nextDouble(53.3, 53.7), random.nextDouble(-2.8, -1.9)));
        }

        var found = neighbourhoods.containing(points);

        assertThat(found).hasSizeGreaterThan(10).hasSizeLessThan(60);
        for (var point : List.copyOf(points)) {
            assertThat(neighbourhoods.containing(point).map(Neighbourhood::id))
                    .isEqualTo(Optional.ofNullable(found.get(point)).map(Neighbourhood::id));
        }
    }
}
