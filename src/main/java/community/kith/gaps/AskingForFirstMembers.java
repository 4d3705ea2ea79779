package community.kith.gaps;

import community.kith.changes.Trail;
import community.kith.geography.NeighbourhoodId;
import community.kith.people.InReach;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks that first members are invited to a group that is to start. Whoever asks does not learn whom it fits: those who support people
 * there see it beside each of them, and invite them or do not.
 */
@Component
class AskingForFirstMembers {

    private final HoldingPlans holding;
    private final PlannedGroups plans;
    private final Trail trail;
    private final Clock clock;

    AskingForFirstMembers(HoldingPlans holding, PlannedGroups plans, Trail trail, Clock clock) {
        this.holding = holding;
        this.plans = plans;
        this.trail = trail;
        this.clock = clock;
    }

    /** Asks from today on, or asks no longer; whoever was invited stays so. */
    @Transactional
    PlanAnswer ask(NeighbourhoodId neighbourhood, PlannedGroupId id, boolean asking, InReach caller) {
        var errors = new UserErrors();
        if (holding.held(neighbourhood, id, caller, errors).isEmpty()) {
            return new PlanAnswer(null, errors.list());
        }
        plans.askForFirstMembers(neighbourhood, id, asking ? LocalDate.now(clock) : null);
        trail.changed(asking ? "First members asked for" : "First members asked for no longer", null);
        return new PlanAnswer(plans.byIds(List.of(id)).get(id), List.of());
    }
}
