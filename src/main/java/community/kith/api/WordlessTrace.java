package community.kith.api;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The stack trace of an exception and its causes, with their types and without their texts. */
final class WordlessTrace extends Throwable {

    private static final long serialVersionUID = 1L;

    private final String type;

    WordlessTrace(Throwable original) {
        this(original, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private WordlessTrace(Throwable original, Set<Throwable> seen) {
        super(null, null, false, true);
        this.type = original.getClass().getName();
        seen.add(original);
        setStackTrace(original.getStackTrace());
        if (original.getCause() != null && !seen.contains(original.getCause())) {
            initCause(new WordlessTrace(original.getCause(), seen));
        }
    }

    @Override
    public String toString() {
        return type;
    }
}
