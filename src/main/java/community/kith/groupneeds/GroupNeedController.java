package community.kith.groupneeds;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.community.Group;
import community.kith.community.GroupId;
import community.kith.people.InReach;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.taxonomy.Interest;
import community.kith.taxonomy.Interests;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What groups need, over GraphQL: for any number of groups in one question to the graph. */
@Controller
class GroupNeedController {

    private final KeepingGroupNeeds keeping;
    private final GroupNeeds needs;
    private final Interests interests;
    private final People people;

    GroupNeedController(KeepingGroupNeeds keeping, GroupNeeds needs, Interests interests, People people) {
        this.keeping = keeping;
        this.needs = needs;
        this.interests = interests;
        this.people = people;
    }

    @QueryMapping
    List<CouldGive> couldGive(@Argument String groupId, InReach caller) {
        return needs.couldGive(GroupId.given(groupId), caller);
    }

    @MutationMapping
    GroupNeedAnswer recordGroupNeed(@Argument NewGroupNeed input) {
        return keeping.record(input);
    }

    @MutationMapping
    GroupNeedAnswer endGroupNeed(@Argument EndInput input) {
        return keeping.end(GroupNeedId.given(input.groupNeedId()), input.ended());
    }

    @BatchMapping(typeName = "Group", field = "needs")
    Map<Group, List<GroupNeed>> ofGroups(List<Group> groups) {
        var found = needs.of(groups.stream().map(Group::id).toList());
        return groups.stream()
                .distinct()
                .collect(toMap(Function.identity(), group -> found.getOrDefault(group.id(), List.of())));
    }

    @BatchMapping(typeName = "GroupNeed", field = "interests")
    Map<GroupNeed, List<Interest>> interests(List<GroupNeed> wanted) {
        var found = interests.byIds(
                wanted.stream().flatMap(need -> need.interestIds().stream()).collect(toSet()));
        return wanted.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        need -> need.interestIds().stream()
                                .map(found::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    @BatchMapping(typeName = "CouldGive")
    Map<CouldGive, List<Person>> people(List<CouldGive> wanted) {
        var found = people.byIds(
                wanted.stream().flatMap(each -> each.personIds().stream()).collect(toSet()));
        return wanted.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        each -> each.personIds().stream()
                                .map(found::get)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /** As the schema has it. */
    record EndInput(String groupNeedId, boolean ended) {}
}
