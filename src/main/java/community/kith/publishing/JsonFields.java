package community.kith.publishing;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object, in order; what is not known is left out. */
final class JsonFields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    JsonFields with(String name, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> items && items.isEmpty())) {
            fields.put(name, value);
        }
        return this;
    }

    Map<String, Object> map() {
        return fields;
    }
}
