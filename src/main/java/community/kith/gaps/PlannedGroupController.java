package community.kith.gaps;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.community.AddGroupPayload;
import community.kith.community.Place;
import community.kith.community.PlaceId;
import community.kith.community.Places;
import community.kith.geography.NeighbourhoodId;
import community.kith.people.InReach;
import community.kith.taxonomy.Interest;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.Interests;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Groups that are to start, over GraphQL. */
@Controller
class PlannedGroupController {

    private final PlanningGroups planning;
    private final AskingForFirstMembers asking;
    private final PlannedGroups plans;
    private final Interests interests;
    private final Places places;

    PlannedGroupController(
            PlanningGroups planning,
            AskingForFirstMembers asking,
            PlannedGroups plans,
            Interests interests,
            Places places) {
        this.planning = planning;
        this.asking = asking;
        this.plans = plans;
        this.interests = interests;
        this.places = places;
    }

    @MutationMapping
    PlanAnswer startGroupFromGap(@Argument Input input, InReach caller) {
        return planning.start(input.plan(), caller);
    }

    @MutationMapping
    AddGroupPayload openPlannedGroup(@Argument Which input, InReach caller) {
        return planning.open(input.neighbourhood(), input.planned(), caller);
    }

    @MutationMapping
    PlanAnswer giveUpPlannedGroup(@Argument Which input, InReach caller) {
        return planning.giveUp(input.neighbourhood(), input.planned(), caller);
    }

    @MutationMapping
    PlanAnswer askForFirstMembers(@Argument Asked input, InReach caller) {
        return asking.ask(
                NeighbourhoodId.given(input.neighbourhoodId()),
                PlannedGroupId.given(input.plannedGroupId()),
                input.asking(),
                caller);
    }

    @SchemaMapping(typeName = "Gaps")
    List<PlannedGroup> planned(Gaps gaps) {
        return Optional.ofNullable(gaps.neighbourhoodId()).map(plans::in).orElse(List.of());
    }

    @SchemaMapping(typeName = "PlannedGroup")
    @Nullable
    String description(PlannedGroup planned) {
        return planned.words();
    }

    @BatchMapping(typeName = "PlannedGroup")
    Map<PlannedGroup, Interest> interest(List<PlannedGroup> planned) {
        var found = interests.byIds(
                planned.stream().map(PlannedGroup::interestId).distinct().toList());
        return planned.stream()
                .distinct()
                .filter(each -> found.containsKey(each.interestId()))
                .collect(toMap(identity(), each -> found.get(each.interestId())));
    }

    @BatchMapping(typeName = "PlannedGroup")
    Map<PlannedGroup, Place> place(List<PlannedGroup> planned) {
        var found = places.byIds(planned.stream()
                .flatMap(each -> Stream.ofNullable(each.placeId()))
                .distinct()
                .toList());
        return planned.stream()
                .distinct()
                .filter(each -> each.placeId() != null && found.containsKey(each.placeId()))
                .collect(toMap(identity(), each -> found.get(each.placeId())));
    }

    /** As the schema has it. */
    record Which(String neighbourhoodId, String plannedGroupId) {

        NeighbourhoodId neighbourhood() {
            return NeighbourhoodId.given(neighbourhoodId);
        }

        PlannedGroupId planned() {
            return PlannedGroupId.given(plannedGroupId);
        }
    }

    /** As the schema has it. */
    record Asked(String neighbourhoodId, String plannedGroupId, boolean asking) {}

    /** As the schema has it. */
    record Input(
            String neighbourhoodId,
            String interestId,
            String name,
            @Nullable String description,
            @Nullable String timings,
            @Nullable String placeId) {

        NewPlan plan() {
            return new NewPlan(
                    NeighbourhoodId.given(neighbourhoodId),
                    InterestId.given(interestId),
                    name,
                    description,
                    timings,
                    placeId == null ? null : PlaceId.given(placeId));
        }
    }
}
