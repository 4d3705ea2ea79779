package community.kith.community;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The groups and places that somebody should look at again, so that the directory stays true, and that somebody did. */
@Controller
class StaleController {

    /** After a year a suggestion comes last and says so: that is too late to ask. */
    private static final Period FRESH = Period.ofYears(1);

    private final Groups groups;
    private final Places places;
    private final Assuring assuring;
    private final AssetRules rules;

    StaleController(Groups groups, Places places, Assuring assuring, AssetRules rules) {
        this.groups = groups;
        this.places = places;
        this.assuring = assuring;
        this.rules = rules;
    }

    @QueryMapping
    Page<Group> staleGroups(PageRequest page) {
        return groups.stale(rules.today().minus(FRESH), page);
    }

    @QueryMapping
    Page<Place> stalePlaces(PageRequest page) {
        return places.stale(rules.today().minus(FRESH), page);
    }

    @MutationMapping
    AssureGroupPayload assureGroup(@Argument GroupInput input) {
        try {
            return assuring.group(GroupId.given(input.groupId()), day(input.on()));
        } catch (ChangedMeanwhile meanwhile) {
            return AssureGroupPayload.notThere();
        }
    }

    @MutationMapping
    AssurePlacePayload assurePlace(@Argument PlaceInput input) {
        try {
            return assuring.place(PlaceId.given(input.placeId()), day(input.on()));
        } catch (ChangedMeanwhile meanwhile) {
            return AssurePlacePayload.notThere();
        }
    }

    private @Nullable LocalDate day(ArgumentValue<LocalDate> given) {
        return given.isOmitted() ? rules.today() : given.value();
    }

    /** As the schema has it. */
    record GroupInput(String groupId, ArgumentValue<LocalDate> on) {}

    /** As the schema has it. */
    record PlaceInput(String placeId, ArgumentValue<LocalDate> on) {}
}
