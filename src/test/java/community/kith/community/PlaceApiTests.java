package community.kith.community;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Operations;
import community.kith.Refusals;
import community.kith.geography.LoadingPostcodes;
import community.kith.geography.Postcode;
import community.kith.graph.Point;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@KithTest
class PlaceApiTests {

    private Operations operations;

    @BeforeEach
    void knowsAPostcode(@LocalServerPort int port, @Autowired LoadingPostcodes postcodes) {
        operations = new Operations(port);
        postcodes.load(Map.of(
                new Postcode("WN1 1AA"), new Point(53.54, -2.63), new Postcode("WN7 1EB"), new Point(53.497, -2.519)));
    }

    @Test
    void addsAPlaceWithEverythingThatIsKnown() {
        var organisation = operations
                .mutate("add-organisation", Map.of("name", "Wigan Council", "website", "https://www.wigan.gov.uk"))
                .path("addOrganisation.organisation.id")
                .entity(String.class)
                .get();

        var response = operations.mutate(
                "add-place",
                Map.ofEntries(
                        Map.entry("name", " Leigh Library "),
                        Map.entry("kind", "LIBRARY"),
                        Map.entry("description", "Books,\nand a warm room"),
                        Map.entry("address", "Civic Square"),
                        Map.entry("postcode", "wn71eb"),
                        Map.entry("website", "https://www.wigan.gov.uk/libraries"),
                        Map.entry("openingTimes", "Weekdays 9 to 5"),
                        Map.entry("access", List.of("SEATING", "STEP_FREE", "SEATING")),
                        Map.entry("accessLacking", List.of("HEARING_LOOP")),
                        Map.entry("interestIds", List.of("reading", "chat")),
                        Map.entry("needIds", List.of("getting-out", "company")),
                        Map.entry("organisationId", organisation)));

        assertThat(Refusals.of(response, "addPlace")).isEmpty();
        response.path("addPlace.place.version").entity(Integer.class).isEqualTo(0);
        response.path("addPlace.place.name").entity(String.class).isEqualTo("Leigh Library");
        response.path("addPlace.place.kind").entity(String.class).isEqualTo("LIBRARY");
        response.path("addPlace.place.description").entity(String.class).isEqualTo("Books,\nand a warm room");
        response.path("addPlace.place.postcode").entity(String.class).isEqualTo("WN7 1EB");
        response.path("addPlace.place.point.latitude").entity(Double.class).isEqualTo(53.497);
        response.path("addPlace.place.point.longitude").entity(Double.class).isEqualTo(-2.519);
        response.path("addPlace.place.access").entityList(String.class).containsExactly("STEP_FREE", "SEATING");
        response.path("addPlace.place.accessLacking").entityList(String.class).containsExactly("HEARING_LOOP");
        response.path("addPlace.place.interests[*].id").entityList(String.class).containsExactly("chat", "reading");
        response.path("addPlace.place.helpsWith[*].id")
                .entityList(String.class)
                .containsExactly("company", "getting-out");
        response.path("addPlace.place.organisation.name").entity(String.class).isEqualTo("Wigan Council");
        response.path("addPlace.place.groups").entityList(Map.class).hasSize(0);
        response.path("addPlace.place.provenance.source").entity(String.class).isEqualTo("Team");
        response.path("addPlace.place.provenance.assuredOn")
                .entity(String.class)
                .isEqualTo(LocalDate.now(java.time.ZoneId.of("Europe/London")).toString());
    }

    @Test
    void takesAPointForAPostcodeThatTheTableDoesNotHave() {
        var response = operations.mutate(
                "add-place",
                Map.of(
                        "name", "New Hall",
                        "kind", "OTHER",
                        "postcode", "WN9 9ZZ",
                        "point", Map.of("latitude", 53.5, "longitude", -2.5)));

        assertThat(Refusals.of(response, "addPlace")).isEmpty();
        response.path("addPlace.place.point.latitude").entity(Double.class).isEqualTo(53.5);
    }

    @Test
    void refusesAllThatIsWrongAtOnce() {
        var response = operations.mutate(
                "add-place",
                Map.ofEntries(
                        Map.entry("name", "x".repeat(201)),
                        Map.entry("kind", "OTHER"),
                        Map.entry("description", "x".repeat(5001)),
                        Map.entry("address", "x".repeat(1001)),
                        Map.entry("openingTimes", "x".repeat(1001)),
                        Map.entry("postcode", "nowhere"),
                        Map.entry("point", Map.of("latitude", 91, "longitude", 0)),
                        Map.entry("website", "javascript:alert(1)"),
                        Map.entry("access", List.of("STEP_FREE")),
                        Map.entry("accessLacking", List.of("QUIET", "STEP_FREE")),
                        Map.entry("interestIds", List.of("reading", "nothing")),
                        Map.entry("needIds", List.of("nothing")),
                        Map.entry("organisationId", "nobody"),
                        Map.entry("assuredOn", "2999-01-01")));

        response.path("addPlace.place").valueIsNull();
        assertThat(Refusals.of(response, "addPlace"))
                .containsExactlyInAnyOrder(
                        "name TOO_LONG",
                        "description TOO_LONG",
                        "address TOO_LONG",
                        "openingTimes TOO_LONG",
                        "postcode MALFORMED",
                        "point OUT_OF_RANGE",
                        "website MALFORMED",
                        "accessLacking.1 NOT_ALLOWED",
                        "interestIds.1 NOT_FOUND",
                        "needIds.0 NOT_FOUND",
                        "organisationId NOT_FOUND",
                        "assuredOn IN_THE_FUTURE");
    }

    @Test
    void refusesAPostcodeThatTheTableDoesNotHaveAndLongLists() {
        var response = operations.mutate(
                "add-place",
                Map.of(
                        "name", "",
                        "kind", "OTHER",
                        "postcode", "WN9 9ZZ",
                        "interestIds", Collections.nCopies(51, "reading"),
                        "needIds", Collections.nCopies(51, "company")));

        assertThat(Refusals.of(response, "addPlace"))
                .containsExactlyInAnyOrder(
                        "name BLANK", "postcode UNKNOWN_POSTCODE", "interestIds TOO_MANY", "needIds TOO_MANY");
    }

    @Test
    void changesWhatIsGivenAndLeavesTheRest() {
        var id = added();

        var response = operations.mutate(
                "update-place",
                edit(id, 0, "name", "Turnpike Library", "website", null, "interestIds", List.of("chat")));

        assertThat(Refusals.of(response, "updatePlace")).isEmpty();
        response.path("updatePlace.place.version").entity(Integer.class).isEqualTo(1);
        response.path("updatePlace.place.name").entity(String.class).isEqualTo("Turnpike Library");
        response.path("updatePlace.place.kind").entity(String.class).isEqualTo("LIBRARY");
        response.path("updatePlace.place.website").valueIsNull();
        response.path("updatePlace.place.postcode").entity(String.class).isEqualTo("WN7 1EB");
        response.path("updatePlace.place.interests[*].id")
                .entityList(String.class)
                .containsExactly("chat");
        response.path("updatePlace.place.helpsWith[*].id")
                .entityList(String.class)
                .containsExactly("company");
        response.path("updatePlace.place.access").entityList(String.class).containsExactly("STEP_FREE");
        operations
                .ask("place", Map.of("id", id))
                .path("place.name")
                .entity(String.class)
                .isEqualTo("Turnpike Library");
    }

    @Test
    void movesAPlaceAndItsGroupsWithANewPostcode() {
        var id = added();
        var group = operations
                .mutate("add-group", Map.of("name", "Choir", "placeId", id))
                .path("addGroup.group.id")
                .entity(String.class)
                .get();

        operations.mutate("update-place", edit(id, 0, "postcode", "WN1 1AA"));

        var moved = operations.ask("group", Map.of("id", group));
        moved.path("group.point.latitude").entity(Double.class).isEqualTo(53.54);
        moved.path("group.place.name").entity(String.class).isEqualTo("Leigh Library");
        operations
                .ask("place", Map.of("id", id))
                .path("place.groups[*].name")
                .entityList(String.class)
                .containsExactly("Choir");
    }

    @Test
    void refusesAChangeOfAVersionThatIsNoMore() {
        var id = added();
        operations.mutate("update-place", edit(id, 0, "name", "Turnpike Library"));

        var response = operations.mutate("update-place", edit(id, 0, "name", "Mine"));

        assertThat(Refusals.of(response, "updatePlace")).containsExactly("version CONFLICT");
    }

    @Test
    void refusesWrongChanges() {
        var id = added();

        assertThat(Refusals.of(
                        operations.mutate("update-place", edit(id, 0, "name", null, "kind", null, "postcode", "?")),
                        "updatePlace"))
                .containsExactlyInAnyOrder("name BLANK", "kind BLANK", "postcode MALFORMED");
        assertThat(Refusals.of(operations.mutate("update-place", edit("", 0)), "updatePlace"))
                .containsExactly("placeId NOT_FOUND");
    }

    @Test
    void findsPlacesByWordsOfNameAndDescription() {
        added();
        operations.mutate(
                "add-place",
                Map.of("name", "Pennington Flash", "kind", "PARK", "description", "A lake to walk around"));

        operations
                .ask("places", Map.of("search", "LIBR"))
                .path("places.nodes[*].name")
                .entityList(String.class)
                .containsExactly("Leigh Library");
        operations
                .ask("places", Map.of("search", "walk lake"))
                .path("places.nodes[*].name")
                .entityList(String.class)
                .containsExactly("Pennington Flash");
        operations
                .ask("places", Map.of("search", "library lake"))
                .path("places.nodes")
                .entityList(Map.class)
                .hasSize(0);
        operations
                .ask("places", Map.of("first", 1))
                .path("places.nodes[*].name")
                .entityList(String.class)
                .containsExactly("Leigh Library");
        operations.ask("place", Map.of("id", "nothing")).path("place").valueIsNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "AND", "name:(", "a~0.9 OR", "\\", "[* TO", "!!!", "+-&&||!(){}[]^\"~*?:\\/", "NOT"})
    void failsNotWhenSignsAreTyped(String typed) {
        operations
                .ask("places", Map.of("search", typed))
                .path("places.nodes")
                .entityList(Map.class)
                .hasSize(0);
        operations
                .ask("groups", Map.of("search", typed))
                .path("groups.nodes")
                .entityList(Map.class)
                .hasSize(0);
        operations
                .ask("organisations", Map.of("search", typed))
                .path("organisations.nodes")
                .entityList(Map.class)
                .hasSize(0);
    }

    private String added() {
        return operations
                .mutate(
                        "add-place",
                        Map.of(
                                "name", "Leigh Library",
                                "kind", "LIBRARY",
                                "postcode", "WN7 1EB",
                                "website", "https://www.wigan.gov.uk",
                                "access", List.of("STEP_FREE"),
                                "interestIds", List.of("reading"),
                                "needIds", List.of("company")))
                .path("addPlace.place.id")
                .entity(String.class)
                .get();
    }

    private static Map<String, @Nullable Object> edit(String id, int version, @Nullable Object... fields) {
        var edit = new HashMap<String, @Nullable Object>();
        edit.put("placeId", id);
        edit.put("version", version);
        for (var i = 0; i < fields.length; i += 2) {
            edit.put(String.valueOf(fields[i]), fields[i + 1]);
        }
        return edit;
    }
}
