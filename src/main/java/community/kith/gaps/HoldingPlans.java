package community.kith.gaps;

import community.kith.geography.NeighbourhoodId;
import community.kith.people.InReach;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds a group that is to start where the caller may know of it, and holds it until the transaction ends. */
@Component
class HoldingPlans {

    private static final String NO_PLAN =
            "No group with this id is planned in a neighbourhood that a team of yours serves. It may have opened meanwhile.";

    private final FindingGaps finding;
    private final PlannedGroups plans;

    HoldingPlans(FindingGaps finding, PlannedGroups plans) {
        this.finding = finding;
        this.plans = plans;
    }

    /** The plan, or a refusal that is the same for one that is not there and one that is not the caller's. */
    Optional<PlannedGroup> held(NeighbourhoodId neighbourhood, PlannedGroupId id, InReach caller, UserErrors errors) {
        var planned = finding.isOpen(neighbourhood, caller) && plans.hold(neighbourhood, id)
                ? Optional.ofNullable(plans.byIds(List.of(id)).get(id))
                : Optional.<PlannedGroup>empty();
        errors.check(planned.isPresent(), UserErrorCode.NOT_FOUND, NO_PLAN, "plannedGroupId");
        return planned;
    }
}
