package community.kith.api;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class DocumentBoundsTest {

    @Autowired
    private Requests requests;

    static Stream<Arguments> tooMuch() {
        return Stream.of(
                Arguments.of(
                        "TOO_DEEP",
                        nested("one", 15),
                        "A query may have 15 fields inside fields at most. This one has 17."),
                Arguments.of(
                        "TOO_COMPLEX",
                        nested("many", 6),
                        "A query may have 5,000 fields, pages counted in full, at most."),
                Arguments.of("TOO_COMPLEX", pages("first: 100", "first: 100"), "This one has 10,503."),
                Arguments.of("TOO_COMPLEX", pages("first: 999999999999", "last: 999999999999"), "This one has 10,503."),
                Arguments.of(
                        "TOO_MANY_ALIASES", repeated("a%d: __typename", 201), "200 aliases at most. This one has 201."),
                Arguments.of(
                        "TOO_MANY_DIRECTIVES",
                        repeated("a @skip(if: %d)", 101),
                        "100 directives at most. This one has 101."),
                Arguments.of("TOO_MANY_OPERATIONS", operations(51), "50 operations at most. This one has 51."),
                Arguments.of("TOO_LONG", repeated("__typename #%d\n", 10_001), "10,000 words and signs"),
                Arguments.of("TOO_LONG", "{ __typename }" + " ".repeat(50_001), "50,000 spaces"),
                Arguments.of("TOO_LONG", "{ __typename } #" + "x".repeat(250_000), "250,000 characters"),
                Arguments.of("TOO_LONG", "{ a".repeat(600), "This one has more."),
                Arguments.of("TOO_COMPLEX", billionLaughs(), "This one has 9,223,372,036,854,775,807."),
                Arguments.of("TOO_COMPLEX", introspectedTwice(), "introspection"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("tooMuch")
    void refusesTooMuchUnderBothMediaTypes(String code, String query, String message) {
        Requests.Answer answer = requests.query(query);
        Requests.Answer legacy = requests.legacy(query);

        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.message()).contains(message);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().has("data")).isFalse();
        assertThat(legacy.status()).isEqualTo(200);
        assertThat(legacy.body()).isEqualTo(answer.body());
    }

    @Test
    void letsTheUsualIntrospectionPass() {
        assertThat(requests.query(IntrospectionQuery.INTROSPECTION_QUERY).body().has("errors"))
                .isFalse();
        assertThat(requests.query(deepIntrospection()).body().has("errors")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 50|first: 20", "|", "first: 20|"})
    void letsUsualNestedPagesPass(String sizes) {
        String[] each = (sizes + " ").split("\\|");

        assertThat(requests.query(pages(each[0], each[1])).body().has("errors")).isFalse();
    }

    @Test
    void countsPagesByTheirVariables() {
        String query =
                "query($first: Int = 1) { tree { page(first: $first) { nodes { page(first: $first) { nodes { name } } } } } }";

        assertThat(requests.query(query).body().has("errors")).isFalse();
        Requests.Answer longer = requests.query(query, Map.of("first", 100));
        assertThat(longer.code()).as("also of a document that was read before").isEqualTo("TOO_COMPLEX");
        assertThat(longer.status()).isEqualTo(400);
        assertThat(longer.body().has("data")).isFalse();
    }

    @Test
    void leavesFragmentThatSpreadsItselfToValidation() {
        Requests.Answer answer = requests.query("{ tree { ...A } } fragment A on Tree { one { ...A } }");

        assertThat(answer.code()).isEqualTo("INVALID");
        assertThat(answer.message()).contains("Fragment cycles not allowed");
    }

    private static String nested(String field, int times) {
        return "{ tree " + ("{ " + field + " ").repeat(times) + "{ name }" + "} ".repeat(times) + "}";
    }

    private static String pages(String outer, String inner) {
        return "{ tree { page%s { nodes { name page%s { nodes { name } pageInfo { hasNextPage } } } } } }"
                .formatted(bracketed(outer), bracketed(inner));
    }

    private static String bracketed(String argument) {
        return argument.isBlank() ? "" : "(" + argument + ")";
    }

    private static String repeated(String field, int times) {
        return IntStream.range(0, times).mapToObj(field::formatted).collect(joining(" ", "{ ", " }"));
    }

    private static String operations(int times) {
        return IntStream.range(0, times)
                .mapToObj("query Q%d { __typename } "::formatted)
                .collect(joining());
    }

    private static String billionLaughs() {
        return "{ tree { ...F0 } } "
                + IntStream.range(0, 100)
                        .mapToObj(i -> "fragment F%d on Tree { ...F%d ...F%d } ".formatted(i, i + 1, i + 1))
                        .collect(joining())
                + "fragment F100 on Tree { name name }";
    }

    private static String introspectedTwice() {
        return "{ __schema { types { fields { type { fields { name } } } } } }";
    }

    private static String deepIntrospection() {
        return "{ __schema { types { fields { type " + "{ kind ofType ".repeat(12) + "{ name }" + " }".repeat(12)
                + " } } } }";
    }
}
