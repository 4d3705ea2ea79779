package community.kith.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/** Turns whatever a field throws into an error that tells the client what to do and nothing about anybody. */
final class AnsweringFaults extends DataFetcherExceptionResolverAdapter {

    static final String TRY_AGAIN = "Kith cannot get at its data just now. Please try again in a moment.";

    @Override
    protected GraphQLError resolveToSingleError(Throwable fault, DataFetchingEnvironment field) {
        return refused(fault, field).error(GraphqlErrorBuilder.newError(field));
    }

    private static RefusedException refused(Throwable fault, DataFetchingEnvironment field) {
        return switch (fault) {
            case RefusedException refused -> refused;
            case BindException unreadable -> new RefusedException(ErrorCode.INVALID, unreadable(unreadable));
            case Throwable outage
            when Neo4jOutage.explains(outage) -> new RefusedException(ErrorCode.UNAVAILABLE, TRY_AGAIN);
            default -> Faults.logged(field.getExecutionId().toString(), place(field), fault);
        };
    }

    private static String unreadable(BindException fault) {
        return "The value of %s cannot be read."
                .formatted(fault.getFieldErrors().stream()
                        .map(FieldError::getField)
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private static String place(DataFetchingEnvironment field) {
        GraphQLNamedType owner = (GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getParentType());
        return owner.getName() + "." + field.getFieldDefinition().getName();
    }
}
