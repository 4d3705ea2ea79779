package community.kith.firstmembers;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.gaps.PlannedGroup;
import community.kith.gaps.PlannedGroups;
import community.kith.geography.Neighbourhood;
import community.kith.geography.Neighbourhoods;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.People;
import community.kith.people.Person;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Groups that are to start, beside those whom they fit, and invitations to them, over GraphQL. */
@Controller
class FirstMembersController {

    private final Inviting inviting;
    private final GroupsToStart groups;
    private final People people;
    private final PlannedGroups plans;
    private final Neighbourhoods neighbourhoods;

    FirstMembersController(
            Inviting inviting,
            GroupsToStart groups,
            People people,
            PlannedGroups plans,
            Neighbourhoods neighbourhoods) {
        this.inviting = inviting;
        this.groups = groups;
        this.people = people;
        this.plans = plans;
        this.neighbourhoods = neighbourhoods;
    }

    @QueryMapping
    Page<GroupToStart> groupsToStart(InReach caller, PageRequest page) {
        return groups.waiting(caller, page);
    }

    @MutationMapping
    InvitationAnswer inviteFirstMember(@Argument NewInvitation input) {
        return inviting.invite(input);
    }

    @BatchMapping(typeName = "Person", field = "groupsToStart")
    Map<Person, List<GroupToStart>> ofPeople(List<Person> wanted) {
        var found = groups.ofPeople(wanted.stream().map(Person::id).toList());
        return wanted.stream()
                .distinct()
                .collect(toMap(identity(), person -> found.getOrDefault(person.id(), List.of())));
    }

    @BatchMapping(typeName = "GroupToStart")
    Map<GroupToStart, Person> person(List<GroupToStart> wanted) {
        return following(wanted, GroupToStart::personId, people::byIds);
    }

    @BatchMapping(typeName = "GroupToStart")
    Map<GroupToStart, PlannedGroup> plannedGroup(List<GroupToStart> wanted) {
        return following(wanted, GroupToStart::plannedGroupId, plans::byIds);
    }

    @BatchMapping(typeName = "GroupToStart")
    Map<GroupToStart, Neighbourhood> neighbourhood(List<GroupToStart> wanted) {
        return following(wanted, GroupToStart::neighbourhoodId, neighbourhoods::byIds);
    }

    private static <I, V> Map<GroupToStart, V> following(
            List<GroupToStart> wanted, Function<GroupToStart, I> id, Function<Collection<I>, Map<I, V>> find) {
        var found = find.apply(wanted.stream().map(id).distinct().toList());
        return wanted.stream()
                .distinct()
                .filter(each -> found.containsKey(id.apply(each)))
                .collect(toMap(identity(), each -> found.get(id.apply(each))));
    }
}
