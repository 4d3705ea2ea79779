package community.kith.api;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Gives every error of the engine its code. Errors that only a fault of ours can cause, such as nothing where the schema
 * promises something, are logged and answered with a reference.
 */
final class CodingErrors extends SimplePerformantInstrumentation {

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        String request = String.valueOf(parameters.getExecutionInput().getExecutionId());
        List<GraphQLError> coded =
                result.getErrors().stream().map(error -> coded(error, request)).toList();
        return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(coded)));
    }

    private static GraphQLError coded(GraphQLError error, String request) {
        Map<String, Object> extensions = error.getExtensions();
        if (extensions != null && extensions.containsKey("code")) {
            return error;
        }
        String code = code(error);
        if (code.equals(ErrorCode.INTERNAL.name())) {
            String kind = error.getClass().getSimpleName();
            return Faults.logged(request, "an answer", kind)
                    .error(GraphqlErrorBuilder.newError().path(error.getPath()).locations(error.getLocations()));
        }
        Map<String, Object> all = extensions == null ? new HashMap<>() : new HashMap<>(extensions);
        all.put("code", code);
        return GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
                .errorType(error.getErrorType())
                .locations(error.getLocations())
                .path(error.getPath())
                .extensions(all)
                .build();
    }

    private static String code(GraphQLError error) {
        ErrorClassification type = error.getErrorType();
        if (error instanceof BadFaithIntrospectionError) {
            return ErrorCode.TOO_COMPLEX.name();
        }
        if (error instanceof IntrospectionDisabledError) {
            return ErrorCode.INVALID.name();
        }
        return switch (type) {
            case ErrorType.InvalidSyntax -> ErrorCode.SYNTAX.name();
            case ErrorType.ValidationError, ErrorType.OperationNotSupported -> ErrorCode.INVALID.name();
            case ErrorType.ExecutionAborted -> ErrorCode.TIMED_OUT.name();
            case ErrorType.DataFetchingException, ErrorType.NullValueInNonNullableField -> ErrorCode.INTERNAL.name();
            case null -> ErrorCode.INTERNAL.name();
            default -> type.toString();
        };
    }
}
