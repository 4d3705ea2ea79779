package community.kith.access;

import static java.util.stream.Collectors.joining;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.springframework.graphql.execution.ErrorType;

/** The answers to who may not. They name nobody, and are the same whether there is something to see or not. */
final class Refusing {

    private Refusing() {}

    static DataFetcherResult<Object> strangers(DataFetchingEnvironment field) {
        return refused(field, ErrorType.UNAUTHORIZED, "SIGN_IN_NEEDED", "Sign in first.");
    }

    static DataFetcherResult<Object> role(DataFetchingEnvironment field, Collection<Role> roles) {
        var who = roles.stream()
                .sorted()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(joining(", "));
        var message = who.isEmpty()
                ? "%s is open to nobody.".formatted(name(field))
                : "%s is for these roles: %s.".formatted(name(field), who);
        return refused(field, ErrorType.FORBIDDEN, "NOT_ALLOWED", message);
    }

    static DataFetcherResult<Object> relationship(DataFetchingEnvironment field) {
        return refused(
                field,
                ErrorType.FORBIDDEN,
                "NOT_ALLOWED",
                "%s is for people with a legitimate relationship.".formatted(name(field)));
    }

    private static String name(DataFetchingEnvironment field) {
        return field.getFieldDefinition().getName();
    }

    private static DataFetcherResult<Object> refused(
            DataFetchingEnvironment field, ErrorType type, String code, String message) {
        return DataFetcherResult.newResult()
                .error(GraphqlErrorBuilder.newError(field)
                        .errorType(type)
                        .message("%s", message)
                        .extensions(Map.of("code", code))
                        .build())
                .build();
    }
}
