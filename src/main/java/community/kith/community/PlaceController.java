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
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Places over GraphQL. */
@Controller
class PlaceController {

    private final Places places;
    private final KeepingPlaces keeping;

    PlaceController(Places places, KeepingPlaces keeping) {
        this.places = places;
        this.keeping = keeping;
    }

    @QueryMapping
    Optional<Place> place(@Argument String id) {
        return places.byId(PlaceId.given(id));
    }

    @QueryMapping
    Page<Place> places(@Argument @Nullable String search, PageRequest page) {
        return places.page(Optional.ofNullable(search), page);
    }

    @MutationMapping
    AddPlacePayload addPlace(@Argument AddInput input) {
        return keeping.add(input.form());
    }

    @MutationMapping
    UpdatePlacePayload updatePlace(@Argument UpdateInput input) {
        try {
            return keeping.update(input.edit());
        } catch (ChangedMeanwhile meanwhile) {
            return new UpdatePlacePayload(null, ChangedMeanwhile.refusal());
        }
    }

    /** As the schema has it. */
    record AddInput(
            String name,
            PlaceKind kind,
            @Nullable String description,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable PointForm point,
            @Nullable String website,
            @Nullable String openingTimes,
            @Nullable List<AccessFeature> access,
            @Nullable List<AccessFeature> accessLacking,
            @Nullable List<String> interestIds,
            @Nullable List<String> needIds,
            @Nullable String organisationId,
            @Nullable LocalDate assuredOn) {

        PlaceForm form() {
            return new PlaceForm(
                    name,
                    kind,
                    description,
                    address,
                    postcode,
                    point,
                    website,
                    openingTimes,
                    requireNonNullElse(access, List.of()),
                    requireNonNullElse(accessLacking, List.of()),
                    Given.ids(interestIds, InterestId::given),
                    Given.ids(needIds, NeedId::given),
                    Given.id(organisationId, OrganisationId::given),
                    assuredOn);
        }
    }

    /** As the schema has it. */
    record UpdateInput(
            String placeId,
            int version,
            ArgumentValue<String> name,
            ArgumentValue<PlaceKind> kind,
            ArgumentValue<String> description,
            ArgumentValue<String> address,
            ArgumentValue<String> postcode,
            ArgumentValue<PointForm> point,
            ArgumentValue<String> website,
            ArgumentValue<String> openingTimes,
            ArgumentValue<List<AccessFeature>> access,
            ArgumentValue<List<AccessFeature>> accessLacking,
            ArgumentValue<List<String>> interestIds,
            ArgumentValue<List<String>> needIds,
            ArgumentValue<LocalDate> assuredOn) {

        PlaceEdit edit() {
            return new PlaceEdit(
                    PlaceId.given(placeId),
                    version,
                    edit(name),
                    edit(kind),
                    edit(description),
                    edit(address),
                    edit(postcode),
                    edit(point),
                    edit(website),
                    edit(openingTimes),
                    edit(access),
                    edit(accessLacking),
                    edit(interestIds).map(ids -> Given.ids(ids, InterestId::given)),
                    edit(needIds).map(ids -> Given.ids(ids, NeedId::given)),
                    edit(assuredOn));
        }

        private static <T> Edit<T> edit(ArgumentValue<T> given) {
            return given.isOmitted() ? Edit.none() : Edit.to(given.value());
        }
    }
}
