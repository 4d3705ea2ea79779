package community.kith.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import community.kith.KithTest;
import community.kith.Operations;
import community.kith.geography.LoadingPostcodes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The signs of the walk in their own colours, by day and by night, as the browser paints them. */
@KithTest
class WalkSignsBrowserTest {

    private static final String CLEAR = "rgba(0, 0, 0, 0)";

    @LocalServerPort
    private int port;

    @Autowired
    private LoadingPostcodes postcodes;

    private AdasTown town;

    @BeforeEach
    void usedToGoSomewhereToo() {
        var operations = new Operations(port);
        town = AdasTown.build(operations, postcodes);
        var baths = operations
                .mutate(
                        "add-place",
                        Map.of(
                                "name",
                                "Baths",
                                "kind",
                                "SPORT",
                                "point",
                                Map.of("latitude", 53.496, "longitude", -2.603)))
                .path("addPlace.place.id")
                .entity(String.class)
                .get();
        operations.mutate(
                "record-participation",
                Map.of("personId", town.ada(), "placeId", baths, "stage", "BEING_PRESENT", "until", "2025-01-31"));
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void areColouredAsTheLegendSays(ColorScheme colours) {
        try (var window = Window.of(port, 1280, colours)) {
            window.open(town.map(), "Around here");
            window.page().locator(".walk-sign").first().waitFor();
            var paper = painted(window.page().locator("body"), "background-color");

            assertThat(shapes(window, "goes", "fill"))
                    .hasSize(1)
                    .containsOnly(legend(window, "goes", "background-color"));
            for (var standing : List.of("suggested", "used")) {
                assertThat(shapes(window, standing, "fill"))
                        .as(standing)
                        .isNotEmpty()
                        .containsOnly(paper);
            }
            for (var standing : List.of("goes", "suggested", "used")) {
                assertThat(shapes(window, standing, "stroke"))
                        .as(standing)
                        .containsOnly(legend(window, standing, "border-top-color"));
            }
            assertThat(legend(window, "used", "border-top-style")).isEqualTo("dashed");
            assertThat(shapes(window, "used", "stroke-dasharray")).doesNotContain("none");
            assertThat(shapes(window, "suggested", "stroke-dasharray")).containsOnly("none");
            assertThat(shapes(window, "goes", "fill")).doesNotContain(paper, "rgb(0, 0, 0)");
            assertThat(legend(window, "used", "border-top-color"))
                    .isNotEqualTo(legend(window, "suggested", "border-top-color"));
            assertThat(all(window.page().locator(".walk-touch"), "fill"))
                    .hasSize(4)
                    .containsOnly(CLEAR);
        }
    }

    private static List<String> shapes(Window window, String standing, String property) {
        return all(window.page().locator(".walk-sign." + standing + " .walk-shape"), property);
    }

    private static String legend(Window window, String standing, String property) {
        return painted(window.page().locator(".legend." + standing), property);
    }

    private static List<String> all(Locator parts, String property) {
        return parts.all().stream().map(part -> painted(part, property)).toList();
    }

    private static String painted(Locator part, String property) {
        return (String)
                part.evaluate("(part, property) => getComputedStyle(part).getPropertyValue(property)", property);
    }
}
