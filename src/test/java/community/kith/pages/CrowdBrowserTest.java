package community.kith.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import community.kith.KeepsGraph;
import community.kith.KithTest;
import community.kith.Town;
import community.kith.people.AddingPeople;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A circle with many people, some with long names. */
@KithTest
@KeepsGraph
class CrowdBrowserTest {

    private static final List<String> SECTORS = List.of("FAMILY", "FRIEND", "COMMUNITY", "PAID");
    private static final List<String> FIRST = List.of("Siobhán", "Maureen", "Wojciech", "Anne-Marie", "Jo");
    private static final List<String> LAST = List.of("O'Connor-Featherstonehaugh", "Ng", "Wiśniewska", "Pilkington");

    @LocalServerPort
    private int port;

    @Autowired
    private AddingPeople people;

    @Test
    void drawsSixtyPeopleApartFromEachOtherAndListsTheRingsOfMore() {
        var town = new Town(port, people);
        var ada = new Adas(town, town.person("Siobhán O'Connor-Featherstonehaugh"));
        IntStream.range(0, 60).forEach(i -> joins(ada, i));

        try (var window = Window.of(port, 1280, ColorScheme.LIGHT).at(ada.page("/circle"))) {
            window.mark("Jo").first().waitFor();
            assertThat(overlapping(boxes(window, "svg.circle .name"))).isEmpty();
            assertThat(overlapping(outlines(window))).isEmpty();

            joins(ada, 60);
            window.page().reload();

            assertThat(window.page().getByText("There are so many people here that the rings are lists."))
                    .isVisible();
            assertThat(window.heading("Closest: 21")).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void joins(Adas ada, int i) {
        ada.knows(FIRST.get(i % 5) + " " + LAST.get(i / 5 % 4), SECTORS.get(i % 4), 1 + i / 4 % 3, Map.of());
    }

    /** The boxes of things, without the air around letters; the lines of one name are one box. */
    private static List<Area> boxes(Window window, String what) {
        var marks = new LinkedHashMap<Integer, Rectangle2D>();
        window.page().locator(what).all().forEach(each -> {
            var box = each.boundingBox();
            var mark = (Integer) each.evaluate(
                    "element => [...document.querySelectorAll('svg.circle *')].indexOf(element.parentNode)");
            Rectangle2D line = new Rectangle2D.Double(box.x + 1, box.y + 2, box.width - 2, box.height - 4);
            marks.merge(mark, line, Rectangle2D::createUnion);
        });
        return marks.values().stream().map(Area::new).toList();
    }

    /** The outline of each mark as it is drawn, followed by its edge. */
    private static List<Area> outlines(Window window) {
        var edges =
                (List<?>) window.page().locator("svg.circle .mark .outline > *").evaluateAll("""
                        shapes => shapes.map(shape => Array.from({ length: 120 }, (_, i) => {
                          const at = shape.getPointAtLength(shape.getTotalLength() * i / 120);
                          return `${at.x} ${at.y}`;
                        }).join(" "))""");
        return edges.stream()
                .map(edge -> {
                    var path = new Path2D.Double();
                    var numbers = Stream.of(String.valueOf(edge).split(" "))
                            .mapToDouble(Double::parseDouble)
                            .toArray();
                    path.moveTo(numbers[0], numbers[1]);
                    for (var i = 2; i < numbers.length; i += 2) {
                        path.lineTo(numbers[i], numbers[i + 1]);
                    }
                    path.closePath();
                    return new Area(path);
                })
                .toList();
    }

    private static List<String> overlapping(List<Area> areas) {
        assertThat(areas).hasSizeGreaterThan(20);
        return IntStream.range(0, areas.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, areas.size())
                        .filter(j -> meet(areas.get(i), areas.get(j)))
                        .mapToObj(j -> areas.get(i).getBounds() + " and "
                                + areas.get(j).getBounds()))
                .toList();
    }

    private static boolean meet(Area one, Area other) {
        var both = new Area(one);
        both.intersect(other);
        return !both.isEmpty();
    }
}
