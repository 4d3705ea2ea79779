package community.kith.caseload;

import community.kith.people.InReach;
import community.kith.people.People;
import community.kith.people.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** Tells an open page whose level has become high. */
@Controller
class RiskRaisedController {

    private final WatchingRisks watching;
    private final People people;

    RiskRaisedController(WatchingRisks watching, People people) {
        this.watching = watching;
        this.people = people;
    }

    @SubscriptionMapping
    Flux<RaisedRisk> riskRaised(InReach caller) {
        return watching.from(caller);
    }

    @SchemaMapping(typeName = "RaisedRisk")
    @Nullable
    Person person(RaisedRisk risk) {
        return people.byId(risk.personId()).orElse(null);
    }
}
