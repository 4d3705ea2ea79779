package community.kith.gaps;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.test.tester.GraphQlTester;

/** The gaps of boroughs whose gaps are known: all of them are found, none is invented, and no count below five is told. */
@KithTest
class GapsOfBoroughTests {

    private static final Pattern COUNT = Pattern.compile("peopleAtLeast=(\\w+)");

    @Autowired
    private Driver driver;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void areAllFoundAndNoneIsInvented(int seed) {
        var borough = new Borough(driver, seed);

        for (var ward = 0; ward < Borough.WARDS; ward++) {
            assertThat(found(ask(ward)))
                    .as("ward %d of borough %d", ward, seed)
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(borough.missing(ward));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void tellOfNoFewerThanFiveAndOfNobodyByName(int seed) {
        new Borough(driver, seed);

        for (var ward = 0; ward < Borough.WARDS; ward++) {
            var answer = String.valueOf(ask(ward).path("gaps").entity(Map.class).get());

            var counts = COUNT.matcher(answer)
                    .results()
                    .map(each -> each.group(1))
                    .distinct()
                    .toList();
            assertThat(counts).isNotEmpty().allMatch(said -> said.equals("null") || said.matches("[1-9]?[05]"));
            assertThat(counts).doesNotContain("0");
            assertThat(answer).doesNotContain("Secret");
        }
    }

    private GraphQlTester.Response ask(int ward) {
        return new Operations(port).ask("gaps", Map.of("neighbourhoodId", Borough.id(ward)));
    }

    @SuppressWarnings("unchecked") // as the schema has it
    private static List<String> found(GraphQlTester.Response answer) {
        var found = new ArrayList<String>();
        for (var field : List.of("noGroup", "tooFar")) {
            answer.path("gaps." + field).entityList(Map.class).get().forEach(gap -> found.add(field + " " + said(gap)));
        }
        answer.path("gaps.full[*].wanted[*]")
                .entityList(Map.class)
                .get()
                .forEach(wanted -> found.add("full " + said(wanted)));
        return found;
    }

    private static String said(Map<?, ?> gap) {
        return requireNonNull((Map<?, ?>) gap.get("interest")).get("id") + " " + gap.get("peopleAtLeast");
    }
}
