package community.kith.limits;

import community.kith.access.AccountId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/**
 * Holds each account to its number of requests. A copy of the service takes them from the graph in shares, so that all copies
 * together answer no more than one would, and few requests cost a write. What a copy takes and does not use is lost with the
 * window: an account that goes from copy to copy may be held a little early, and never late.
 */
@Component
class Allowances {

    private final RequestCounts counts;
    private final LimitSettings settings;
    private final Clock clock;
    private final ConcurrentMap<AccountId, Allowance> held = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> present = new AtomicReference<>(Instant.MIN);

    Allowances(RequestCounts counts, LimitSettings settings, Clock clock) {
        this.counts = counts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts a request. Empty if it may be answered, or how long the account has to wait. */
    Optional<Duration> waitBefore(AccountId account) {
        var now = clock.instant();
        var window = settings.windowOf(now);
        if (!window.equals(present.getAndSet(window))) {
            held.clear();
        }
        var allowance = held.computeIfAbsent(account, any -> new Allowance());
        return allowance.take(window, () -> counts.take(account, window))
                ? Optional.empty()
                : Optional.of(Duration.between(now, window.plus(settings.window())));
    }
}
