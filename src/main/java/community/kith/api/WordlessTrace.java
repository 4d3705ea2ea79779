package community.kith.api;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stack trace of an exception and its causes, with their types and without their texts. */
final class WordlessTrace extends Throwable {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final @Nullable WordlessTrace cause;

    WordlessTrace(Throwable original) {
        this(original, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private WordlessTrace(Throwable original, Set<Throwable> seen) {
        super(null, null, false, true);
        this.type = original.getClass().getName();
        seen.add(original);
        setStackTrace(original.getStackTrace());
        Throwable before = original.getCause();
        this.cause = before == null || seen.contains(before) ? null : new WordlessTrace(before, seen);
    }

    @Override
    public synchronized @Nullable Throwable getCause() {
        return cause;
    }

    @Override
    public String toString() {
        return type;
    }
}
