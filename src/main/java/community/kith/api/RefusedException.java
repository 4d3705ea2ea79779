package community.kith.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/** A request, or a field of it, that the edge does not let through. Its message is for the client. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    public RefusedException(ErrorCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    ErrorCode code() {
        return code;
    }

    GraphQLError error() {
        return error(GraphqlErrorBuilder.newError().locations(null));
    }

    /** The same as an error with the place that the builder knows. */
    GraphQLError error(GraphqlErrorBuilder<?> place) {
        return place.message("%s", getMessage())
                .errorType(code.classification())
                .extensions(Map.of("code", code.name()))
                .build();
    }

    /** The answer to a request that the engine does not get to see. */
    public WebGraphQlResponse answer(WebGraphQlRequest request) {
        ExecutionResult result =
                ExecutionResult.newExecutionResult().addError(error()).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }

    /** The same for the engine, which then answers with this error alone. */
    AbortExecutionException abort() {
        return new AbortExecutionException(List.of(error()));
    }
}
