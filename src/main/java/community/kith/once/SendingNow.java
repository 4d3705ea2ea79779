package community.kith.once;

import io.micrometer.context.ThreadLocalAccessor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which request with a key this thread works for; it goes with the request to every thread that works for it. */
final class SendingNow implements ThreadLocalAccessor<Sending> {

    /** Where the request's context holds it. */
    static final Object KEY = SendingNow.class.getName();

    private static final ThreadLocal<@Nullable Sending> NOW = new ThreadLocal<>();

    /** The request; empty when it came without a key. */
    static Optional<Sending> get() {
        return Optional.ofNullable(NOW.get());
    }

    @Override
    public Object key() {
        return KEY;
    }

    @Override
    public @Nullable Sending getValue() {
        return NOW.get();
    }

    @Override
    public void setValue(Sending sending) {
        NOW.set(sending);
    }

    @Override
    public void setValue() {
        NOW.remove();
    }
}
