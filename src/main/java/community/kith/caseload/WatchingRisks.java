package community.kith.caseload;

import community.kith.people.InReach;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/**
 * Tells a coach of everybody whose level becomes high, by looking again and again at what all copies of the service have written. Each
 * look asks anew who may hear of it.
 */
@Component
class WatchingRisks {

    /** How far the clocks of two copies may differ, and how long a change may take until it is committed. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private final Caseloads caseloads;
    private final CaseloadSettings settings;
    private final Clock clock;
    private final Sinks.Empty<Void> closing = Sinks.empty();

    WatchingRisks(Caseloads caseloads, CaseloadSettings settings, Clock clock) {
        this.caseloads = caseloads;
        this.settings = settings;
        this.clock = clock;
    }

    /** Everybody whose level becomes high from now on; it has no end of its own. */
    Flux<RaisedRisk> from(InReach caller) {
        return Flux.defer(() -> {
            var since = clock.instant().minus(LATE);
            Set<RaisedRisk> told = new HashSet<>(caseloads.raisedSince(caller, since));
            return Mono.fromCallable(() -> caseloads.raisedSince(caller, since).stream()
                            .filter(told::add)
                            .toList())
                    .subscribeOn(Schedulers.boundedElastic())
                    .repeatWhen(looks -> looks.delayElements(settings.tellEvery()))
                    .flatMapIterable(Function.identity())
                    .takeUntilOther(closing.asMono());
        });
    }

    /** Ends what is open when the service stops; the pages listen again to another copy, or later. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.tryEmitEmpty();
    }
}
