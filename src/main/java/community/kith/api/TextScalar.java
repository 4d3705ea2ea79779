package community.kith.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A value of {@code java.time} that is written as text.
 *
 * @param <T> what it is in Java
 * @param type the same, at run time
 * @param form what the text looks like as a whole; the reading checks the rest
 * @param reading from text; may throw {@link DateTimeException}
 * @param example a sentence that says what would be right
 */
record TextScalar<T>(Class<T> type, Pattern form, Function<String, T> reading, String example)
        implements Coercing<T, String> {

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (!type.isInstance(value)) {
            throw new CoercingSerializeException("A " + type.getSimpleName() + " was expected, not a "
                    + value.getClass().getSimpleName());
        }
        return value.toString();
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        if (type.isInstance(input)) {
            return type.cast(input);
        }
        try {
            return read(input);
        } catch (DateTimeException e) {
            throw new CoercingParseValueException(example + given(input), e);
        }
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object text = input instanceof StringValue string ? Objects.requireNonNullElse(string.getValue(), "") : input;
        try {
            return read(text);
        } catch (DateTimeException e) {
            throw new CoercingParseLiteralException(example + given(text), e);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(input, context, locale));
    }

    private T read(Object input) {
        if (input instanceof String text
                && text.length() <= 40
                && form.matcher(text).matches()) {
            return reading.apply(text);
        }
        throw new DateTimeException(example);
    }

    private static String given(Object input) {
        return input instanceof String text
                        && text.length() <= 40
                        && text.chars().noneMatch(Character::isISOControl)
                ? " You gave \"" + text + "\"."
                : "";
    }
}
