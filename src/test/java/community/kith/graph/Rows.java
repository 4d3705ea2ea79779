package community.kith.graph;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.MapAccessorWithDefaultValue;
import tools.jackson.databind.json.JsonMapper;

/** Rows from another database that answers in JSON, as if they came from the graph. */
public final class Rows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<String> DATES = Set.of(
            "openToIntroductionsSince", "since", "countedOn", "assuredOn", "missingSince", "on", "askAgainOn", "by");
    private static final Set<String> POINTS = Set.of("home", "point");
    private static final Pattern POINT = Pattern.compile("\\((.+),(.+)\\)");

    private Rows() {}

    /** A row from its JSON. */
    public static Row of(String json) {
        return new Row((MapAccessorWithDefaultValue) Values.value(map(JSON.readValue(json, Map.class))));
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> plain) {
        var result = new HashMap<String, @Nullable Object>();
        plain.forEach((key, value) -> result.put((String) key, value((String) key, value)));
        return result;
    }

    private static @Nullable Object value(String key, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> map(map);
            case List<?> list -> list.stream().map(item -> value(key, item)).toList();
            case String text when DATES.contains(key) -> LocalDate.parse(text);
            case String text when key.equals("recordedAt") -> ZonedDateTime.parse(text);
            case String text when POINTS.contains(key) -> point(text);
            default -> value;
        };
    }

    private static Object point(String text) {
        var found = POINT.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("No point: " + text);
        }
        return Values.point(Point.WGS_84, Double.parseDouble(found.group(1)), Double.parseDouble(found.group(2)));
    }
}
