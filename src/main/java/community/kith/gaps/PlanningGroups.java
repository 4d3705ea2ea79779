package community.kith.gaps;

import community.kith.changes.Trail;
import community.kith.community.AddGroupPayload;
import community.kith.community.OpeningGroups;
import community.kith.community.Places;
import community.kith.geography.NeighbourhoodId;
import community.kith.graph.Ids;
import community.kith.people.InReach;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a group of a gap: planned first, and no group that anybody finds until it is opened. */
@Component
class PlanningGroups {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_TIMINGS = 500;

    private final FindingGaps finding;
    private final HoldingPlans holding;
    private final PlannedGroups plans;
    private final Places places;
    private final OpeningGroups opening;
    private final List<WhenPlansOpen> followers;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    PlanningGroups(
            FindingGaps finding,
            HoldingPlans holding,
            PlannedGroups plans,
            Places places,
            OpeningGroups opening,
            List<WhenPlansOpen> followers,
            Trail trail,
            Ids ids,
            Clock clock) {
        this.finding = finding;
        this.holding = holding;
        this.plans = plans;
        this.places = places;
        this.opening = opening;
        this.followers = List.copyOf(followers);
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Plans a group for an interest that is missing, or says everything that is wrong. */
    @Transactional
    PlanAnswer start(NewPlan plan, InReach caller) {
        var errors = new UserErrors();
        var gaps = finding.of(plan.neighbourhood(), caller);
        if (!gaps.userErrors().isEmpty()) {
            return new PlanAnswer(null, gaps.userErrors());
        }
        errors.check(
                isMissing(gaps, plan),
                UserErrorCode.NOT_ALLOWED,
                "No gap is known for this interest here. Choose one of the gaps, or add the group to the directory.",
                "interestId");
        var place = plan.place();
        errors.check(
                place == null || places.byId(place).isPresent(),
                UserErrorCode.NOT_FOUND,
                "There is no place with this id. Choose one from the list, or add it first.",
                "placeId");
        var planned = new PlannedGroup(
                new PlannedGroupId(ids.next()),
                errors.text("name", plan.name(), LONGEST_NAME),
                errors.optionalParagraphs("description", plan.words(), LONGEST_WORDS)
                        .orElse(null),
                errors.optionalText("timings", plan.timings(), LONGEST_TIMINGS).orElse(null),
                LocalDate.now(clock),
                plan.interest(),
                place,
                FirstMembers.NOT_ASKED_FOR);
        if (!errors.isEmpty()) {
            return new PlanAnswer(null, errors.list());
        }
        errors.check(
                plans.add(plan.neighbourhood(), planned),
                UserErrorCode.DUPLICATE,
                "A group for this is planned here already. Look at that one first.",
                "interestId");
        if (!errors.isEmpty()) {
            return new PlanAnswer(null, errors.list());
        }
        trail.changed("Group planned", null);
        return new PlanAnswer(planned, errors.list());
    }

    /** Opens a group that was planned: from now on it is found and suggested as others are, and the plan is gone. */
    @Transactional
    AddGroupPayload open(NeighbourhoodId neighbourhood, PlannedGroupId id, InReach caller) {
        var errors = new UserErrors();
        var planned = holding.held(neighbourhood, id, caller, errors);
        if (planned.isEmpty()) {
            return new AddGroupPayload(null, errors.list());
        }
        var plan = planned.get();
        var opened = opening.open(plan.name(), plan.words(), plan.timings(), plan.placeId(), plan.interestId());
        var group = opened.group();
        if (group != null) {
            followers.forEach(each -> each.opened(id, group.id()));
            plans.remove(neighbourhood, id);
        }
        return opened;
    }

    /** Gives a plan up. */
    @Transactional
    PlanAnswer giveUp(NeighbourhoodId neighbourhood, PlannedGroupId id, InReach caller) {
        var errors = new UserErrors();
        var planned = holding.held(neighbourhood, id, caller, errors);
        if (planned.isPresent()) {
            plans.remove(neighbourhood, id);
            trail.changed("Planned group given up", null);
        }
        return new PlanAnswer(planned.orElse(null), errors.list());
    }

    private static boolean isMissing(Gaps gaps, NewPlan plan) {
        return Stream.of(
                        gaps.noGroup().stream().map(InterestGap::interestId),
                        gaps.tooFar().stream().map(InterestGap::interestId),
                        gaps.full().stream()
                                .flatMap(full -> full.wanted().stream())
                                .map(SharedInterest::interestId))
                .flatMap(interests -> interests)
                .anyMatch(plan.interest()::equals);
    }
}
