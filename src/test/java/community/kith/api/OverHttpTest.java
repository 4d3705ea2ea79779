package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the audits of GraphQL over HTTP ask for. */
@EdgeTest
class OverHttpTest {

    private static final String QUERY = "{\"query\": \"{ __typename }\"}";

    @Autowired
    private Requests requests;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/graphql-response+json                                              | application/graphql-response+json
                    application/graphql-response+json; charset=utf-8, application/json; charset=utf-8 | application/graphql-response+json
                    application/json;q=0.5, application/graphql-response+json;q=0.9                  | application/graphql-response+json
                    application/json                                                               | application/json
                    */*                                                                            | application/json
                    text/html, application/json;q=0.9                                              | application/json
                    """)
    void answersInTheMediaTypeTheClientLikesBest(String accept, String type) {
        Requests.Answer answer = requests.post(QUERY, accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo(type);
        assertThat(answer.body().at("/data/__typename").asString()).isEqualTo("Query");
    }

    @Test
    void answersInJsonWhenNothingIsSaid() {
        HttpResponse<String> response = requests.send(requests.to("/graphql")
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofString("{\"query\": \"{ length(of: \\\"Run🏃\\\") }\"}")));

        Requests.Answer answer = requests.read(response);
        assertThat(answer.type()).isEqualTo("application/json");
        assertThat(answer.body().at("/data/length").asInt()).isEqualTo("Run🏃".length());
    }

    @Test
    void saysWhichMediaTypesItWrites() {
        assertThat(requests.post(QUERY, "text/html").status()).isEqualTo(406);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("", "This one is not"),
                Arguments.of("{ \"not a JSON", "This one is not JSON."),
                Arguments.of(QUERY + "{}", "This one is not JSON."),
                Arguments.of("[" + QUERY + "]", "This one is not an object."),
                Arguments.of("{}", "This one has no query."),
                Arguments.of("{\"query\": null}", "This one has no query."),
                Arguments.of("{\"query\": 0}", "query must be a text."),
                Arguments.of("{\"query\": {\"obj\": \"ect\"}}", "query must be a text."),
                Arguments.of(with("operationName", "0"), "operationName must be a text."),
                Arguments.of(with("operationName", "[\"array\"]"), "operationName must be a text."),
                Arguments.of(with("variables", "\"string\""), "variables must be an object"),
                Arguments.of(with("variables", "[]"), "variables must be an object"),
                Arguments.of(with("extensions", "false"), "extensions must be an object"),
                Arguments.of(with("query", "\"{ __typename }\""), "This one is not JSON."));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void refusesWhatIsNotGraphQlOverHttp(String body, String message) {
        Requests.Answer answer = requests.post(body, Requests.JSON);
        Requests.Answer graphQl = requests.post(body, Requests.GRAPHQL);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo(Requests.JSON);
        assertThat(answer.message()).contains(message);
        assertThat(graphQl.status()).isEqualTo(400);
        assertThat(graphQl.type()).isEqualTo(Requests.GRAPHQL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"variables", "operationName", "extensions"})
    void takesNullParameters(String parameter) {
        Requests.Answer answer = requests.post(with(parameter, "null"), Requests.GRAPHQL);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().has("errors")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{ nobody }", "query($id: ID!) { __typename }"})
    void tellsQueryItCannotRunByStatusOnlyWhereTheClientKnows(String query) {
        Requests.Answer answer = requests.query(query);
        Requests.Answer legacy = requests.legacy(query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().has("data")).isFalse();
        assertThat(legacy.status()).isEqualTo(200);
        assertThat(legacy.body().has("errors")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "OPTIONS"})
    void takesQueriesByPostOnly(String method) {
        HttpResponse<String> response =
                requests.send(requests.to("/graphql?query=%7B__typename%7D").method(method, BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
        assertThat(requests.read(response).code()).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-16", "?"})
    void takesJsonOnly(String type) {
        HttpResponse<String> response = requests.send(
                requests.to("/graphql").header("Content-Type", type).POST(BodyPublishers.ofString(QUERY)));

        assertThat(response.statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {Requests.JSON, Requests.GRAPHQL})
    void refusesBodyOverOneMegabyte(String accept) {
        String long1 = "{\"query\": \"{ __typename }\", \"variables\": {\"a\": \"" + "x".repeat(1 << 20) + "\"}}";

        Requests.Answer answer = requests.post(long1, accept);
        HttpResponse<String> unannounced = requests.send(requests.to("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(BodyPublishers.ofString(long1))));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("TOO_LARGE");
        assertThat(answer.message()).isEqualTo("A request may have 1,048,576 bytes at most. This one has more.");
        assertThat(unannounced.statusCode()).isEqualTo(413);
    }

    private static String with(String parameter, String value) {
        return "{\"query\": \"{ __typename }\", \"%s\": %s}".formatted(parameter, value);
    }
}
