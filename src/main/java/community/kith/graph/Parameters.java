package community.kith.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;

/** Turns what the domain binds into what the driver takes: enums by name, points of {@link Point} as WGS 84 points. */
final class Parameters {

    private Parameters() {}

    static Map<String, @Nullable Object> with(
            Map<String, @Nullable Object> known, String name, @Nullable Object value) {
        var result = new HashMap<String, @Nullable Object>(known);
        result.put(name, value);
        return result;
    }

    @SuppressWarnings("NullAway") // the driver takes null values; its type does not say so
    static Map<String, Object> forDriver(Map<String, @Nullable Object> parameters) {
        var result = new HashMap<String, Object>();
        parameters.forEach((name, value) -> result.put(name, convert(value)));
        return result;
    }

    private static @Nullable Object convert(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Enum<?> constant -> constant.name();
            case Point point -> Values.point(Point.WGS_84, point.longitude(), point.latitude());
            case Collection<?> items -> items.stream().map(Parameters::convert).toList();
            case Map<?, ?> map -> convertMap(map);
            default -> value;
        };
    }

    private static Map<String, @Nullable Object> convertMap(Map<?, ?> map) {
        var result = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, value) -> result.put(String.valueOf(key), convert(value)));
        return result;
    }
}
