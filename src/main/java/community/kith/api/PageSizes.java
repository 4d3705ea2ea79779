package community.kith.api;

import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many nodes each connection of a query asks for, read before anything is validated: what cannot be read counts as
 * the largest page.
 */
final class PageSizes {

    private final PageLimits limits;
    private final Map<String, Object> variables = new HashMap<>();

    PageSizes(PageLimits limits, Document document, Map<String, ? extends @Nullable Object> given) {
        this.limits = limits;
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            for (VariableDefinition variable : operation.getVariableDefinitions()) {
                if (variable.getDefaultValue() != null) {
                    variables.merge(variable.getName(), variable.getDefaultValue(), this::larger);
                }
            }
        }
        given.forEach((name, value) -> variables.put(name, value == null ? NullValue.of() : value));
    }

    int of(Field connection) {
        return connection.getArguments().stream()
                .filter(argument ->
                        argument.getName().equals("first") || argument.getName().equals("last"))
                .map(Argument::getValue)
                .mapToInt(this::size)
                .max()
                .orElse(limits.size());
    }

    private int size(@Nullable Object value) {
        return switch (value) {
            case VariableReference variable ->
                variables.get(variable.getName()) instanceof Object given && !(given instanceof VariableReference)
                        ? size(given)
                        : limits.size();
            case IntValue literal ->
                clamp(
                        literal.getValue().bitLength() > 31
                                ? limits.max()
                                : literal.getValue().longValue());
            case Number number -> clamp(number.longValue());
            case NullValue nothing -> limits.size();
            case Value<?> other -> limits.max();
            case null, default -> limits.max();
        };
    }

    private int clamp(long size) {
        return (int) Math.clamp(size, 1, limits.max());
    }

    private Object larger(Object one, Object other) {
        return size(one) >= size(other) ? one : other;
    }
}
