package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import community.kith.KithTest;
import community.kith.Operations;
import community.kith.geography.LoadingPostcodes;
import community.kith.geography.WalkingTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class MapBrowserTest {

    /** A grey picture of one pixel. */
    private static final byte[] GREY = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    @LocalServerPort
    private int port;

    @Autowired
    private LoadingPostcodes postcodes;

    private AdasTown town;
    private Operations operations;
    private Window window;

    @BeforeEach
    void comesIn() {
        operations = new Operations(port);
        town = AdasTown.build(operations, postcodes);
        window = Window.laptop(port);
    }

    @AfterEach
    void leaves() {
        window.close();
    }

    @Test
    void showsTheSameOnTheWalkAndInTheList() {
        window.open(town.map(), "Around here");

        assertThat(signs()).hasCount(3);
        assertThat(sign("Bethesda Chapel"))
                .hasAttribute("aria-label", Pattern.compile("minutes’ walk north.*You go now"));
        assertThat(rows().filter(new Locator.FilterOptions().setHasText("Bethesda Chapel")))
                .containsText(WalkingTime.minutes(AdasTown.HOME, AdasTown.CHAPEL) + " minutes’ walk");
        assertThat(sign("Open Brass")).hasAttribute("aria-label", Pattern.compile("south-east.*You could try"));
        assertThat(rows().filter(new Locator.FilterOptions().setHasText("Bethesda Singers")))
                .containsText("Maureen, friend from chapel, goes there.");
        assertThat(window.barriers()).isEmpty();
    }

    @Test
    void showsOnlyWhatFitsTheDayAndKeepsItInTheAddress() {
        window.open(town.map(), "Around here");

        window.page().getByLabel("Day", new GetByLabelOptions().setExact(true)).selectOption("WEDNESDAY");

        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText("Open Brass");
        assertThat(signs()).hasCount(1);
        assertThat(window.page()).hasURL(Pattern.compile("day=WEDNESDAY"));

        window.page().reload();

        assertThat(rows()).hasCount(1);
        assertThat(window.barriers()).isEmpty();
    }

    @Test
    void offersToShowEverythingAgainWhenNothingFits() {
        window.open(town.map() + "?day=SUNDAY&part=EVENING", "Around here");

        assertThat(window.barriers()).isEmpty();
        window.button("Show everything").click();

        assertThat(rows()).hasCount(3);
    }

    @Test
    void tellsAllAboutAPlaceByKeyboardAlone() {
        window.open(town.map(), "Around here");
        window.page().locator(".walk-sign[tabindex='0']").focus();

        window.page().keyboard().press("End");
        window.page().keyboard().press("Home");
        while (!label(window.page().locator(".walk-sign:focus")).contains("Bethesda Singers")) {
            window.page().keyboard().press("ArrowRight");
        }
        window.page().keyboard().press("Enter");

        assertThat(window.heading("Bethesda Singers")).isFocused();
        assertThat(window.page().locator(".spot-card")).containsText("Every Tuesday");
        assertThat(window.page().locator(".spot-card")).containsText("Maureen, friend from chapel, goes there.");
        assertThat(window.barriers()).isEmpty();

        window.page().keyboard().press("Escape");

        assertThat(sign("Bethesda Singers")).isFocused();
        assertThat(window.page().locator(".spot-card")).hasCount(0);
    }

    @Test
    void drawsTheStreetsOfTheOrganisationsMapAndTheEdgeOfTheNeighbourhood() {
        operations.mutate(
                "add-neighbourhood",
                Map.of(
                        "name",
                        "Tenterfold",
                        "boundary",
                        List.of(corner(53.49, -2.61), corner(53.51, -2.61), corner(53.51, -2.59))));
        var asked = new CopyOnWriteArrayList<String>();
        window.page().route("**/graphql", route -> {
            var answer = route.fetch();
            route.fulfill(
                    new Route.FulfillOptions()
                            .setResponse(answer)
                            .setBody(
                                    answer.text()
                                            .replace(
                                                    "\"mapTiles\":null",
                                                    "\"mapTiles\":{\"address\":\"/map/tiles/{z}/{x}/{y}\",\"closest\":19,\"credit\":\"Wigan Council\"}")));
        });
        window.page().route("**/map/tiles/**", route -> {
            asked.add(route.request().url().replaceFirst(".*/map/tiles/", ""));
            route.fulfill(new Route.FulfillOptions().setContentType("image/png").setBodyBytes(GREY));
        });

        window.open(town.map(), "Around here");

        var streets = window.page().locator(".walk-streets image");
        assertThat(window.page().getByText("Streets: Wigan Council")).isVisible();
        assertThat(window.page().locator(".walk-area")).hasCount(1);
        assertThat(window.page().getByText("the edge of Tenterfold")).isVisible();
        assertThat(streets.count()).isBetween(4, 49);
        assertThat(asked)
                .hasSizeGreaterThanOrEqualTo(streets.count())
                .allMatch(tile -> tile.matches("1[3-8]/\\d+/\\d+"));
        var frame = window.page().locator("svg.walk").boundingBox();
        var all = streets.all().stream().map(Locator::boundingBox).toList();
        assertThat(all.stream().mapToDouble(box -> box.x).min().orElseThrow()).isLessThanOrEqualTo(frame.x);
        assertThat(all.stream().mapToDouble(box -> box.x + box.width).max().orElseThrow())
                .isGreaterThanOrEqualTo(frame.x + frame.width);
        assertThat(window.barriers()).isEmpty();
    }

    private static Map<String, Object> corner(double latitude, double longitude) {
        return Map.of("latitude", latitude, "longitude", longitude);
    }

    /** Names come a few at a time: they are all there when half a second brings no more. */
    private void waitForAllNames() {
        window.page().waitForFunction("""
                        () => {
                          const names = document.querySelectorAll(".walk-name").length;
                          const all = names > 0 && names === window.namesBefore;
                          window.namesBefore = names;
                          return all;
                        }
                        """, null, new Page.WaitForFunctionOptions().setPollingInterval(500));
    }

    @Test
    void writesNoNameOverAnother() {
        window.close();
        window = Window.phone(port);
        for (var i = 0; i < 12; i++) {
            operations.mutate(
                    "add-group",
                    Map.of(
                            "name", "Tenterfold Singing Round " + i,
                            "placeId",
                                    operations
                                            .mutate(
                                                    "add-place",
                                                    Map.of(
                                                            "name",
                                                            "Room " + i,
                                                            "kind",
                                                            "OTHER",
                                                            "point",
                                                            Map.of(
                                                                    "latitude",
                                                                    53.5 + 0.0007 * (i % 4),
                                                                    "longitude",
                                                                    -2.6 + 0.0009 * (i % 3))))
                                            .path("addPlace.place.id")
                                            .entity(String.class)
                                            .get(),
                            "interestIds", List.of("singing"),
                            "needIds", List.of("company")));
        }

        window.open(town.map(), "Around here");
        assertThat(window.page().locator(".walk-sign").nth(8)).isVisible();
        waitForAllNames();

        var names = window.page().locator(".walk-name").all().stream()
                .map(Locator::boundingBox)
                .toList();
        assertThat(names).hasSizeGreaterThan(2);
        for (var one : names) {
            assertThat(names.stream()
                            .filter(other -> other != one && overlap(one, other))
                            .map(MapBrowserTest::words))
                    .as(words(one))
                    .isEmpty();
        }
        assertThat(window.barriers()).isEmpty();
    }

    @Test
    void saysWhatToDoWhenNothingIsKnown() {
        var nobody = operations
                .mutate("add-person", Map.of("name", "Brian Culshaw"))
                .path("addPerson.person.id")
                .entity(String.class)
                .get();

        window.open("/people/" + nobody + "/map", "Nothing is on the map yet");

        assertThat(window.page().getByText("Write down what you want")).isVisible();
        assertThat(window.barriers()).isEmpty();
    }

    private Locator signs() {
        return window.page().locator(".walk-sign");
    }

    private Locator sign(String name) {
        return window.page().locator(".walk-sign[aria-label*='" + name + "']");
    }

    private Locator rows() {
        return window.page().locator(".spot-row");
    }

    private static String label(Locator sign) {
        return sign.getAttribute("aria-label");
    }

    private static String words(BoundingBox box) {
        return "%s %s, %s wide, %s high".formatted(box.x, box.y, box.width, box.height);
    }

    private static boolean overlap(BoundingBox one, BoundingBox other) {
        return one.x < other.x + other.width
                && other.x < one.x + one.width
                && one.y + 2 < other.y + other.height
                && other.y + 2 < one.y + one.height;
    }
}
