package community.kith.community;

import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.graphql.data.ArgumentValue;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Changing groups over GraphQL, where a field that is left out is not the same as one that is null. */
@Controller
class UpdatingGroupsController {

    private final KeepingGroups keeping;

    UpdatingGroupsController(KeepingGroups keeping) {
        this.keeping = keeping;
    }

    @MutationMapping
    UpdateGroupPayload updateGroup(@Argument Input input) {
        try {
            return keeping.update(input.edit());
        } catch (ChangedMeanwhile meanwhile) {
            return new UpdateGroupPayload(null, ChangedMeanwhile.refusal());
        }
    }

    /** As the schema has it. */
    record Input(
            String groupId,
            int version,
            ArgumentValue<String> name,
            ArgumentValue<String> description,
            ArgumentValue<String> website,
            ArgumentValue<String> placeId,
            ArgumentValue<List<SessionForm>> sessions,
            ArgumentValue<String> timings,
            ArgumentValue<List<String>> interestIds,
            ArgumentValue<List<String>> needIds,
            ArgumentValue<List<String>> looksForInterestIds,
            ArgumentValue<Integer> costPence,
            ArgumentValue<String> cost,
            ArgumentValue<Integer> minimumAge,
            ArgumentValue<Integer> maximumAge,
            ArgumentValue<List<GroupRule>> onlyFor,
            ArgumentValue<List<String>> languages,
            ArgumentValue<Room> room,
            ArgumentValue<Integer> usualSize,
            ArgumentValue<List<AccessFeature>> access,
            ArgumentValue<List<AccessFeature>> accessLacking,
            ArgumentValue<Boolean> sensitive,
            ArgumentValue<LocalDate> assuredOn) {

        GroupEdit edit() {
            return new GroupEdit(
                    GroupId.given(groupId),
                    version,
                    edit(name),
                    edit(description),
                    edit(website),
                    edit(placeId).map(PlaceId::given),
                    edit(sessions),
                    edit(timings),
                    edit(interestIds).map(ids -> Given.ids(ids, InterestId::given)),
                    edit(needIds).map(ids -> Given.ids(ids, NeedId::given)),
                    edit(looksForInterestIds).map(ids -> Given.ids(ids, InterestId::given)),
                    edit(costPence),
                    edit(cost),
                    edit(minimumAge),
                    edit(maximumAge),
                    edit(onlyFor),
                    edit(languages),
                    edit(room),
                    edit(usualSize),
                    edit(access),
                    edit(accessLacking),
                    edit(sensitive),
                    edit(assuredOn));
        }

        private static <T> Edit<T> edit(ArgumentValue<T> given) {
            return given.isOmitted() ? Edit.none() : Edit.to(given.value());
        }
    }
}
