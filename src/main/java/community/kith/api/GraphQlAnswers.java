package community.kith.api;

import java.util.Arrays;
import java.util.Comparator;
import org.springframework.graphql.MediaTypes;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Answers with the status that fits the gravest error, where the client takes {@code application/graphql-response+json}
 * and there is no data. Under {@code application/json} the status stays 200, as GraphQL over HTTP has it.
 */
final class GraphQlAnswers extends GraphQlHttpHandler {

    GraphQlAnswers(WebGraphQlHandler handler) {
        super(handler);
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
        HttpStatus usual = super.selectResponseStatus(response, type);
        return usual.is2xxSuccessful() || !MediaTypes.APPLICATION_GRAPHQL_RESPONSE.equals(type)
                ? usual
                : response.getErrors().stream()
                        .map(GraphQlAnswers::status)
                        .max(Comparator.comparingInt(HttpStatus::value))
                        .orElse(usual);
    }

    private static HttpStatus status(ResponseError error) {
        Object code = error.getExtensions().get("code");
        return Arrays.stream(ErrorCode.values())
                .filter(known -> known.name().equals(code))
                .map(ErrorCode::status)
                .findFirst()
                .orElse(HttpStatus.BAD_REQUEST);
    }
}
