package community.kith.sample;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns records into inputs of mutations: names become the ids that earlier answers gave, and dates count from today. */
final class SampleInputs {

    private final RelativeDates dates;
    private final Map<String, String> ids = new HashMap<>();

    SampleInputs(RelativeDates dates) {
        this.dates = dates;
    }

    /**
     * Remembers what a name stands for.
     *
     * @throws IllegalArgumentException when the name is taken
     */
    void remember(String name, String id) {
        if (ids.putIfAbsent(name, id) != null) {
            throw new IllegalArgumentException("The name " + name + " is there twice");
        }
    }

    /**
     * The input as the mutation takes it.
     *
     * @throws IllegalArgumentException when it names something that no earlier file has added
     */
    Map<String, Object> of(SampleRecord record) {
        return filled(record.input());
    }

    private Map<String, Object> filled(Map<?, ?> input) {
        var result = new LinkedHashMap<String, Object>();
        input.forEach((key, value) -> result.put(String.valueOf(key), filled(value)));
        return result;
    }

    private Object filled(Object value) {
        return switch (value) {
            case Map<?, ?> map -> filled(map);
            case List<?> list -> list.stream().map(this::filled).toList();
            case String text when text.startsWith("@") -> id(text);
            case String text -> dates.meaning(text);
            default -> value;
        };
    }

    private String id(String name) {
        var id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("No earlier file adds " + name);
        }
        return id;
    }
}
