package community.kith.rights.exports;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names of fields and values as a person reads them. */
final class Plainly {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    private Plainly() {}

    /** {@code lastContact} as "last contact". */
    static String field(String name) {
        return CONSTANT.matcher(name).matches()
                ? constant(name)
                : name.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.ROOT);
    }

    /** A value on one line. */
    static String value(Object value) {
        return switch (value) {
            case List<?> several -> several.stream().map(Plainly::value).collect(joining("; "));
            case Map<?, ?> fields ->
                fields.entrySet().stream()
                        .map(field -> field(String.valueOf(field.getKey())) + ": " + value(field.getValue()))
                        .collect(joining("; "));
            case Boolean truth -> truth ? "yes" : "no";
            default -> {
                var text = value.toString();
                yield CONSTANT.matcher(text).matches() ? constant(text) : text;
            }
        };
    }

    private static String constant(String name) {
        return name.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
