package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@EdgeTest
class PagingFieldsTest {

    private static final String PAGE = """
            query Letters($first: Int, $after: String, $last: Int, $before: String) {
              page: %s(first: $first, after: $after, last: $last, before: $before) {
                nodes { name }
                edges { cursor node { name } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                totalCount
              }
            }
            """;

    @Autowired
    private Requests requests;

    @Test
    void givesTwentyNodesUnlessAskedForMore() {
        JsonNode page = page("letters", Map.of());

        assertThat(names(page)).isEqualTo("abcdefghijklmnopqrst");
        assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
        assertThat(page.at("/edges/3/node/name").asString()).isEqualTo("d");
    }

    @Test
    void walksForwardToTheEndAndBack() {
        JsonNode first = page("letters", Map.of("first", 20));
        JsonNode second = page("letters", Map.of("first", 20, "after", end(first, "endCursor")));
        JsonNode back = page("letters", Map.of("last", 5, "before", end(second, "startCursor")));

        assertThat(names(second)).isEqualTo("uvwxyz");
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(second.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
        assertThat(names(back)).isEqualTo("pqrst");
        assertThat(back.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    }

    @Test
    void countsAllWhereThatIsKnown() {
        assertThat(page("letters", Map.of()).path("totalCount").asInt()).isEqualTo(26);
        assertThat(page("uncounted", Map.of()).path("totalCount").isNull()).isTrue();
    }

    @Test
    void countsNoneOnAnEmptyPage() {
        JsonNode none = requests.query("{ none { nodes { name } totalCount pageInfo { endCursor hasNextPage } } }")
                .body()
                .at("/data/none");

        assertThat(none.path("nodes").isEmpty()).isTrue();
        assertThat(none.path("totalCount").asInt(-1)).isZero();
        assertThat(none.at("/pageInfo/endCursor").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "first: -1, BAD_PAGE, 'first is a number from 1 to 100. You gave -1.'",
        "first: 0, BAD_PAGE, 'first is a number from 1 to 100. You gave 0.'",
        "first: 100000, BAD_PAGE, 'first is a number from 1 to 100. You gave 100,000.'",
        "last: 3, BAD_PAGE, 'last needs before: the cursor to go back from.'",
        "'first: 3, last: 3', BAD_PAGE, 'Give first and after to go forward, or last and before to go back, not both.'",
        "'after: \"Ada\"', BAD_CURSOR, 'after is a cursor that came with an earlier page. This one did not.'",
        "'last: 2, before: \"YXQ6MA\"', BAD_CURSOR, 'Nothing comes before this cursor.'"
    })
    void refusesPageThatCannotBe(String arguments, String code, String message) {
        Requests.Answer answer = requests.query("{ letters(%s) { nodes { name } } }".formatted(arguments));

        assertThat(answer.message()).isEqualTo(message);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.classification()).isEqualTo("BAD_REQUEST");
    }

    private JsonNode page(String field, Map<String, ?> variables) {
        return requests.query(PAGE.formatted(field), variables).body().at("/data/page");
    }

    private static String names(JsonNode page) {
        return String.join("", page.path("nodes").findValuesAsString("name"));
    }

    private static String end(JsonNode page, String cursor) {
        return page.path("pageInfo").path(cursor).asString();
    }
}
