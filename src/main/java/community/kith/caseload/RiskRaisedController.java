package community.kith.caseload;

import community.kith.people.InReach;
import community.kith.people.People;
import community.kith.people.Person;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/** Tells an open page whose level has become high, for as long as it listens. */
@Controller
class RiskRaisedController {

    private final WatchingRisks watching;
    private final People people;
    private final CaseloadSettings settings;
    private final Sinks.Empty<Void> closing = Sinks.empty();

    RiskRaisedController(WatchingRisks watching, People people, CaseloadSettings settings) {
        this.watching = watching;
        this.people = people;
        this.settings = settings;
    }

    @SubscriptionMapping
    Flux<RaisedRisk> riskRaised(InReach caller) {
        return Mono.fromCallable(() -> watching.begin(caller))
                .flatMapMany(watch -> Mono.fromCallable(watch::look)
                        .subscribeOn(Schedulers.boundedElastic())
                        .repeatWhen(looks -> looks.delayElements(settings.tellEvery()))
                        .flatMapIterable(Function.identity()))
                .takeUntilOther(closing.asMono());
    }

    @SchemaMapping(typeName = "RaisedRisk")
    @Nullable
    Person person(RaisedRisk risk) {
        return people.byId(risk.personId()).orElse(null);
    }

    /** Ends what is open when the service stops; the pages listen again to another copy, or later. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.tryEmitEmpty();
    }
}
