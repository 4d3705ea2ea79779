package community.kith;

import java.util.Map;
import java.util.Objects;

/** What stands inside an object of an answer. */
public final class Inside {

    private Inside() {}

    /** The object in a field, which must be there. */
    public static Map<?, ?> object(Map<?, ?> of, String field) {
        return (Map<?, ?>) Objects.requireNonNull(of.get(field), field);
    }

    /** The value in a field, which must be there, as text. */
    public static String text(Map<?, ?> of, String field) {
        return Objects.requireNonNull(of.get(field), field).toString();
    }
}
