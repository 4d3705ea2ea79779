package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Without the sample the service does not say what it could be asked, and no way round its bounds is open. */
@EdgeTest
@TestPropertySource(properties = {"kith.sample=false", "kith.sign-in.sample=false"})
class ClosedSchemaTest {

    @Autowired
    private Requests requests;

    /** The engine keeps for the whole process what one service in it was told. */
    @AfterAll
    static void letsOtherTestsLookRound() {
        Introspection.enabledJvmWide(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { types { name } } }",
                "{ __type(name: \"Tree\") { fields { name } } }",
                "{ tree { name } ...A } fragment A on Query { __schema { queryType { name } } }",
                "{ harmless: __schema { types { name } } }"
            })
    void doesNotDescribeItself(String query) {
        var answer = requests.query(query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("INVALID");
        assertThat(answer.body().toString()).doesNotContain("\"types\"", "\"fields\"", "\"queryType\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphql/schema", "/graphiql", "/graphiql/", "/actuator/env", "/actuator/mappings"})
    void servesNoDescription(String path) {
        assertThat(requests.send(requests.to(path).GET()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ lettres { nodes { name } } }",
                "{ tree { nam } }",
                "{ letters(frist: 1) { nodes { name } } }",
                "{ other(colour: REDD) }",
                "query($a: Lettre) { tree { name } }",
                "{ tree { ... on Tre { name } } }",
                "{ tree { name @skop } }"
            })
    void suggestsNoNameToWhoeverGuesses(String query) {
        var answer = requests.query(query);

        assertThat(answer.code()).isEqualTo("INVALID");
        assertThat(answer.body().toString())
                .doesNotContainIgnoringCase("did you mean")
                .doesNotContain("letters'", "first", "Letter'", "RED'", "BLUE", "'name'", "@skip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ tree { name ... @defer { one { name } } } }",
                "{ tree { many @stream { name } } }",
                "subscription { tree { name } }"
            })
    void answersAtOnceAndInOnePiece(String query) {
        var answer = requests.query(query);

        assertThat(answer.type()).isEqualTo(Requests.GRAPHQL);
        assertThat(answer.body().propertyNames()).hasSize(1).containsAnyOf("data", "errors");
    }

    @Test
    void takesOneQueryAtATime() {
        var batch = IntStream.range(0, 50)
                .mapToObj(each -> "{\"query\": \"{ tree { name } }\"}")
                .collect(Collectors.joining(",", "[", "]"));

        var answer = requests.post(batch, Requests.JSON);

        assertThat(answer.code()).isEqualTo("BAD_REQUEST");
        assertThat(answer.body().has("data")).isFalse();
    }
}
