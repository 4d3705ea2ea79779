package community.kith.geography;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.graph.Point;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;

@KithTest
class NeighbourhoodApiTests {

    private static final List<Map<String, Object>> SQUARE =
            List.of(corner(53.5, -2.7), corner(53.5, -2.6), corner(53.6, -2.6), corner(53.6, -2.7));

    private Operations operations;

    @BeforeEach
    void opens(@LocalServerPort int port) {
        operations = new Operations(port);
    }

    @Test
    void addsANeighbourhoodInWhichPeopleLive(@Autowired LoadingPostcodes postcodes) {
        postcodes.load(Map.of(new Postcode("WN1 1AA"), new Point(53.54, -2.63)));

        var id = add("Norley", SQUARE)
                .path("addNeighbourhood.neighbourhood.id")
                .entity(String.class)
                .get();
        var neighbourhood = operations.ask("neighbourhood", Map.of("id", id));
        var person = operations.mutate("add-person", Map.of("name", "Ada", "postcode", "WN1 1AA"));

        neighbourhood.path("neighbourhood.name").entity(String.class).isEqualTo("Norley");
        neighbourhood.path("neighbourhood.source").entity(String.class).isEqualTo("Team");
        neighbourhood.path("neighbourhood.code").valueIsNull();
        neighbourhood
                .path("neighbourhood.centre.latitude")
                .entity(Double.class)
                .satisfies(latitude -> assertThat(latitude).isBetween(53.5, 53.6));
        neighbourhood
                .path("neighbourhood.outline[0].corners")
                .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .isEqualTo(SQUARE);
        person.path("addPerson.person.home.neighbourhood.name")
                .entity(String.class)
                .isEqualTo("Norley");
    }

    @Test
    void saysWhatIsWrongWithTheBoundary() {
        assertThat(refusals(add("", SQUARE.subList(0, 2)))).containsExactly("BLANK name", "OUT_OF_RANGE boundary");
        assertThat(refusals(add("Far", List.of(corner(91, 0), corner(0, 181), corner(0, 0)))))
                .containsExactly("OUT_OF_RANGE boundary.0", "OUT_OF_RANGE boundary.1");
        assertThat(refusals(add("Line", List.of(corner(53, -2), corner(54, -2), corner(55, -2)))))
                .containsExactly("MALFORMED boundary");
        assertThat(refusals(add("Bow", List.of(corner(53, -3), corner(54, -2), corner(54, -3), corner(53, -1.9)))))
                .containsExactly("MALFORMED boundary");
        assertThat(refusals(add("Many", Collections.nCopies(2001, corner(53, -2)))))
                .containsExactly("TOO_MANY boundary");
    }

    @Test
    void listsNeighbourhoodsByName() {
        for (var name : List.of("Scholes", "Ince", "Norley Hall", "Norley")) {
            add(name, SQUARE);
        }

        assertThat(names(Map.of())).containsExactly("Ince", "Norley", "Norley Hall", "Scholes");
        assertThat(names(Map.of("search", "NORL"))).containsExactly("Norley", "Norley Hall");
        assertThat(names(Map.of("first", 2))).containsExactly("Ince", "Norley");
        operations.ask("neighbourhood", Map.of("id", "")).path("neighbourhood").valueIsNull();
    }

    private GraphQlTester.Response add(String name, List<Map<String, Object>> boundary) {
        return operations.mutate("add-neighbourhood", Map.of("name", name, "boundary", boundary));
    }

    private List<String> names(Map<String, Object> variables) {
        return operations
                .ask("neighbourhoods", variables)
                .path("neighbourhoods.nodes[*].name")
                .entityList(String.class)
                .get();
    }

    private static List<String> refusals(GraphQlTester.Response response) {
        return response.path("addNeighbourhood.userErrors").entityList(Refusal.class).get().stream()
                .map(refusal -> refusal.code() + " " + String.join(".", refusal.field()))
                .toList();
    }

    private static Map<String, Object> corner(double latitude, double longitude) {
        return Map.of("latitude", latitude, "longitude", longitude);
    }

    record Refusal(String code, List<String> field) {}
}
