package community.kith.finder;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import community.kith.Refusals;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every question gets an answer: what is found, nothing, or what was wrong with it. */
@KithTest
class RefusedSearchesTests {

    @Autowired
    private Driver driver;

    @LocalServerPort
    private int port;

    private Street street;

    @BeforeEach
    void street() {
        street = new Street(driver, port);
    }

    @Test
    void saysWhatIsWrongWithWhereToBegin() {
        assertThat(refused(Map.of(), Map.of())).containsExactly("near MALFORMED");
        assertThat(refused(Map.of("postcode", "WN2 3EB", "placeId", "library"), Map.of()))
                .containsExactly("near MALFORMED");
        assertThat(refused(Map.of("postcode", "where I live"), Map.of())).containsExactly("near.postcode MALFORMED");
        assertThat(refused(Map.of("postcode", "WN9 9ZZ"), Map.of())).containsExactly("near.postcode UNKNOWN_POSTCODE");
        assertThat(refused(Map.of("placeId", ""), Map.of())).containsExactly("near.placeId NOT_FOUND");
        assertThat(refused(Map.of("placeId", "nowhere"), Map.of())).containsExactly("near.placeId NOT_FOUND");
        assertThat(refused(Map.of("personId", "nobody"), Map.of())).containsExactly("near.personId NOT_FOUND");
    }

    @Test
    void saysAtOnceAllThatIsWrongWithTheRest() {
        assertThat(refused(
                        Street.HERE,
                        Map.of(
                                "walkingMinutes",
                                0,
                                "words",
                                "x".repeat(10_000),
                                "interestIds",
                                List.of("knitting", "", "nothing"),
                                "from",
                                "9999-01-01",
                                "affordablePence",
                                -1,
                                "age",
                                1_000,
                                "languages",
                                List.of("Polish"))))
                .containsExactlyInAnyOrder(
                        "walkingMinutes OUT_OF_RANGE",
                        "age OUT_OF_RANGE",
                        "affordablePence OUT_OF_RANGE",
                        "words TOO_LONG",
                        "interestIds.1 NOT_FOUND",
                        "interestIds.2 NOT_FOUND",
                        "from OUT_OF_RANGE",
                        "languages.0 MALFORMED");
        assertThat(refused(Street.HERE, Map.of("until", "2001-01-01"))).containsExactly("until OUT_OF_RANGE");
        assertThat(refused(Street.HERE, Map.of("words", "🎵 ?!"))).containsExactly("words MALFORMED");
        street.asks(Map.of("words", "🎵 ?!")).path("findGroups.start").valueIsNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "גינון",
                "بستنة",
                "field:*~^2 \\ \" ] }",
                "NOT",
                "🎵 knitting",
                "\uD83D\uDE00e\u0301",
                "' OR 1=1 //",
                "ǆ",
                "ﬁlm İstanbul",
                "   "
            })
    void answersWhateverIsTyped(String words) {
        street.asks(Map.of("words", words))
                .path("findGroups.userErrors")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void findsNothingWhereNothingIs() {
        Street.write(driver, "CREATE (:Postcode {code: 'ZE3 9JW', point: point({latitude: 59.87, longitude: -1.28})})");

        var answer = street.asks(Map.of("postcode", "ze39jw"), Map.of("words", "knitting"));

        assertThat(Street.ids(answer)).isEmpty();
        answer.path("findGroups.totalCount").entity(Integer.class).isEqualTo(0);
        answer.path("findGroups.facets").entityList(Object.class).hasSize(0);
    }

    private List<String> refused(Map<String, ?> near, Map<String, ?> question) {
        return Refusals.of(street.asks(near, question), "findGroups");
    }
}
