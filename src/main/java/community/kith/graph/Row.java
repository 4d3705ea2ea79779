package community.kith.graph;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.MapAccessorWithDefaultValue;

/**
 * A row of an answer, or a map inside one, read by column. What must be there throws with the column's name when it is missing;
 * what may be missing says so in its type.
 */
public final class Row {

    private final MapAccessor values;

    Row(MapAccessorWithDefaultValue values) {
        this.values = values;
    }

    private Row(Value map) {
        this.values = map;
    }

    private Value required(String column) {
        var value = values.get(column);
        if (value.isNull()) {
            throw new IllegalStateException("Column " + column + " is missing or null; the row has " + values.keys());
        }
        return value;
    }

    private <T> Optional<T> optional(String column, Function<Value, T> read) {
        var value = values.get(column);
        return value.isNull() ? Optional.empty() : Optional.of(read.apply(value));
    }

    public String string(String column) {
        return required(column).asString();
    }

    public Optional<String> optionalString(String column) {
        return optional(column, Value::asString);
    }

    /** A list of strings; a list that is not there is empty. */
    public List<String> strings(String column) {
        return optional(column, value -> value.asList(Value::asString)).orElse(List.of());
    }

    public int integer(String column) {
        return required(column).asInt();
    }

    public OptionalInt optionalInteger(String column) {
        var value = values.get(column);
        return value.isNull() ? OptionalInt.empty() : OptionalInt.of(value.asInt());
    }

    /** A list of whole numbers; a list that is not there is empty. */
    public List<Integer> integers(String column) {
        return optional(column, value -> value.asList(Value::asInt)).orElse(List.of());
    }

    /** A list of whole numbers of 64 bits; a list that is not there is empty. */
    public List<Long> longs(String column) {
        return optional(column, value -> value.asList(Value::asLong)).orElse(List.of());
    }

    public double number(String column) {
        return required(column).asDouble();
    }

    public OptionalDouble optionalNumber(String column) {
        var value = values.get(column);
        return value.isNull() ? OptionalDouble.empty() : OptionalDouble.of(value.asDouble());
    }

    public boolean truth(String column) {
        return required(column).asBoolean();
    }

    public Optional<Boolean> optionalTruth(String column) {
        return optional(column, Value::asBoolean);
    }

    public LocalDate date(String column) {
        return required(column).asLocalDate();
    }

    public Optional<LocalDate> optionalDate(String column) {
        return optional(column, Value::asLocalDate);
    }

    /** A list of dates; a list that is not there is empty. */
    public List<LocalDate> dates(String column) {
        return optional(column, value -> value.asList(Value::asLocalDate)).orElse(List.of());
    }

    public Optional<LocalTime> optionalTime(String column) {
        return optional(column, Value::asLocalTime);
    }

    public Instant moment(String column) {
        return required(column).asZonedDateTime().toInstant();
    }

    public Optional<Instant> optionalMoment(String column) {
        return optional(column, value -> value.asZonedDateTime().toInstant());
    }

    public Optional<Point> optionalPoint(String column) {
        return optional(column, Value::asPoint).map(point -> new Point(point.y(), point.x()));
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        return Enum.valueOf(type, string(column));
    }

    public <E extends Enum<E>> Optional<E> optionalConstant(String column, Class<E> type) {
        return optionalString(column).map(name -> Enum.valueOf(type, name));
    }

    /** A list of enum constants; a list that is not there is empty. */
    public <E extends Enum<E>> List<E> constants(String column, Class<E> type) {
        return strings(column).stream().map(name -> Enum.valueOf(type, name)).toList();
    }

    /** A map, or a node, inside the row. */
    public Row row(String column) {
        return new Row(required(column));
    }

    public Optional<Row> optionalRow(String column) {
        return optional(column, Row::new);
    }

    /**
     * A map of values that nobody knows beforehand, by key in the order of the alphabet: texts, numbers, truths and lists as they
     * are, dates, times and moments as text, points as latitude and longitude.
     */
    public SortedMap<String, Object> values(String column) {
        var map = required(column);
        var result = new TreeMap<String, Object>();
        for (var key : map.keys()) {
            if (!map.get(key).isNull()) {
                result.put(key, plain(map.get(key).asObject()));
            }
        }
        return result;
    }

    private static Object plain(Object value) {
        return switch (value) {
            case List<?> items -> items.stream().map(Row::plain).toList();
            case org.neo4j.driver.types.Point point ->
                new TreeMap<>(Map.of("latitude", point.y(), "longitude", point.x()));
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    /** A list of maps inside the row; a list that is not there is empty. */
    public <T> List<T> rows(String column, Function<Row, T> read) {
        return optional(column, value -> value.asList(item -> read.apply(new Row(item))))
                .orElse(List.of());
    }
}
