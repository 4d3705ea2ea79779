package community.kith.community;

import static java.util.Objects.requireNonNullElse;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Groups over GraphQL: finding and adding them. */
@Controller
class GroupController {

    private final Groups groups;
    private final KeepingGroups keeping;

    GroupController(Groups groups, KeepingGroups keeping) {
        this.groups = groups;
        this.keeping = keeping;
    }

    @QueryMapping
    Optional<Group> group(@Argument String id) {
        var given = GroupId.given(id);
        return groups.byId(given).or(() -> groups.byOldId(given));
    }

    @QueryMapping
    Page<Group> groups(@Argument @Nullable String search, PageRequest page) {
        return groups.page(Optional.ofNullable(search), page);
    }

    @MutationMapping
    AddGroupPayload addGroup(@Argument Input input) {
        return keeping.add(input.form(), requireNonNullElse(input.sessions(), List.of()));
    }

    /** As the schema has it. */
    record Input(
            String name,
            @Nullable String description,
            @Nullable String website,
            @Nullable String placeId,
            @Nullable String organisationId,
            @Nullable List<SessionForm> sessions,
            @Nullable String timings,
            @Nullable List<String> interestIds,
            @Nullable List<String> needIds,
            @Nullable List<String> looksForInterestIds,
            @Nullable Integer costPence,
            @Nullable String cost,
            @Nullable Integer minimumAge,
            @Nullable Integer maximumAge,
            @Nullable List<GroupRule> onlyFor,
            @Nullable List<String> languages,
            @Nullable Room room,
            @Nullable Integer usualSize,
            @Nullable List<AccessFeature> access,
            @Nullable List<AccessFeature> accessLacking,
            @Nullable Boolean sensitive,
            @Nullable LocalDate assuredOn) {

        GroupForm form() {
            return new GroupForm(
                    name,
                    description,
                    website,
                    Given.id(placeId, PlaceId::given),
                    Given.id(organisationId, OrganisationId::given),
                    timings,
                    Given.ids(interestIds, InterestId::given),
                    Given.ids(needIds, NeedId::given),
                    Given.ids(looksForInterestIds, InterestId::given),
                    costPence,
                    cost,
                    minimumAge,
                    maximumAge,
                    requireNonNullElse(onlyFor, List.of()),
                    requireNonNullElse(languages, List.of()),
                    room,
                    usualSize,
                    requireNonNullElse(access, List.of()),
                    requireNonNullElse(accessLacking, List.of()),
                    sensitive,
                    assuredOn);
        }
    }
}
