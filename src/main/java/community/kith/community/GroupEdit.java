package community.kith.community;

import static java.util.Objects.requireNonNullElse;

import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;

/** What to change on a group, and the version that the change starts from. */
record GroupEdit(
        GroupId id,
        int version,
        Edit<String> name,
        Edit<String> description,
        Edit<String> website,
        Edit<PlaceId> place,
        Edit<List<SessionForm>> sessions,
        Edit<String> timings,
        Edit<List<InterestId>> interests,
        Edit<List<NeedId>> helpsWith,
        Edit<List<InterestId>> lookingFor,
        Edit<Integer> costPence,
        Edit<String> cost,
        Edit<Integer> minimumAge,
        Edit<Integer> maximumAge,
        Edit<List<GroupRule>> onlyFor,
        Edit<List<String>> languages,
        Edit<Room> room,
        Edit<Integer> usualSize,
        Edit<List<AccessFeature>> access,
        Edit<List<AccessFeature>> accessLacking,
        Edit<Boolean> sensitive,
        Edit<LocalDate> assuredOn) {

    /** The group as it would be. */
    GroupForm over(Group group, GroupLinks links) {
        var details = group.details();
        return new GroupForm(
                name.over(details.name()),
                description.over(details.description()),
                website.over(details.website()),
                place.over(links.place()),
                null,
                timings.over(details.timings()),
                requireNonNullElse(interests.over(links.interests()), List.of()),
                requireNonNullElse(helpsWith.over(links.helpsWith()), List.of()),
                requireNonNullElse(lookingFor.over(links.lookingFor()), List.of()),
                costPence.over(details.costPence()),
                cost.over(details.cost()),
                minimumAge.over(details.minimumAge()),
                maximumAge.over(details.maximumAge()),
                requireNonNullElse(onlyFor.over(details.onlyFor()), List.of()),
                requireNonNullElse(languages.over(details.languages()), List.of()),
                room.over(details.room()),
                usualSize.over(details.usualSize()),
                requireNonNullElse(access.over(details.access()), List.of()),
                requireNonNullElse(accessLacking.over(details.accessLacking()), List.of()),
                sensitive.over(details.sensitive()),
                assuredOn.over(group.provenance().assuredOn()));
    }
}
