package community.kith.community;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that a record speaks about, by the name of the property; what it leaves open is left out. */
final class Said {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Said with(String field, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> items && items.isEmpty())) {
            fields.put(field, value);
        }
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
