package community.kith.graph;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.neo4j.driver.Values;

/**
 * A value of the right type for each parameter that the head of a statement names. A plan is kept for the types of the
 * parameters, whatever their values.
 */
final class TypicalParameters {

    /** Such as {@code //   $personIds  LIST<STRING NOT NULL> NOT NULL  whose circles}. */
    private static final Pattern PARAMETER =
            Pattern.compile("^//\\s+\\$(\\w+)\\s+([A-Z][A-Z<> ]*[A-Z>])", Pattern.MULTILINE);

    private static final Pattern LIST = Pattern.compile("LIST<(.+)>.*");

    private TypicalParameters() {}

    /**
     * Reads the head of a statement.
     *
     * @throws IllegalArgumentException when it names a type that is not known here
     */
    static Map<String, Object> of(String statement) {
        var parameters = new HashMap<String, Object>();
        PARAMETER
                .matcher(statement)
                .results()
                .forEach(parameter -> parameters.put(parameter.group(1), value(parameter.group(2))));
        return parameters;
    }

    private static Object value(String type) {
        var list = LIST.matcher(type);
        if (list.matches()) {
            return List.of(value(list.group(1)));
        }
        return switch (type.replaceFirst(" NOT NULL.*", "")) {
            case "STRING" -> "";
            case "INTEGER" -> 0L;
            case "FLOAT" -> 0.0;
            case "BOOLEAN" -> false;
            case "DATE" -> LocalDate.EPOCH;
            case "ZONED DATETIME" -> LocalDate.EPOCH.atStartOfDay(ZoneOffset.UTC);
            case "POINT" -> Values.point(Point.WGS_84, 0, 0);
            case "MAP" -> Map.of();
            default -> throw new IllegalArgumentException("No value is known for a parameter of type " + type + ".");
        };
    }
}
