package community.kith.circles;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.people.PersonId;
import community.kith.taxonomy.Need;
import community.kith.taxonomy.Needs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Community Circles over GraphQL: what any number of circles point to in one question to the graph. */
@Controller
class CircleController {

    private final Circles circles;
    private final KeepingBoards boards;
    private final People people;
    private final Needs needs;

    CircleController(Circles circles, KeepingBoards boards, People people, Needs needs) {
        this.circles = circles;
        this.boards = boards;
        this.people = people;
        this.needs = needs;
    }

    @QueryMapping
    Optional<Circle> circle(@Argument String id) {
        return circles.byId(CircleId.given(id));
    }

    @QueryMapping
    Page<Circle> circles(PageRequest page, @Argument @Nullable CircleList list, InReach reach) {
        return list == null ? circles.page(page, reach) : boards.page(list, page, reach);
    }

    @BatchMapping(typeName = "Person", field = "circles")
    Map<Person, List<Circle>> circlesAround(List<Person> around) {
        var found = circles.around(around.stream().map(Person::id).distinct().toList());
        return around.stream()
                .distinct()
                .collect(toMap(identity(), person -> found.getOrDefault(person.id(), List.of())));
    }

    @BatchMapping(typeName = "Circle")
    Map<Circle, Person> around(List<Circle> circles) {
        return people(circles, Circle::around);
    }

    @BatchMapping(typeName = "Circle")
    Map<Circle, List<CircleMember>> members(List<Circle> asked) {
        return ofEach(asked, circles.members(ids(asked)));
    }

    @BatchMapping(typeName = "Circle")
    Map<Circle, List<CircleAction>> actions(List<Circle> asked) {
        return ofEach(asked, circles.actions(ids(asked)));
    }

    @BatchMapping(typeName = "CircleMember")
    Map<CircleMember, Person> person(List<CircleMember> members) {
        return people(members, CircleMember::personId);
    }

    @BatchMapping(typeName = "CircleMember")
    Map<CircleMember, Integer> guides(List<CircleMember> members) {
        var guiding = members.stream()
                .distinct()
                .filter(member -> member.role() != CircleRole.MEMBER)
                .toList();
        var found = circles.guided(guiding.stream().map(CircleMember::personId).toList());
        return guiding.stream().collect(toMap(identity(), member -> found.getOrDefault(member.personId(), 0)));
    }

    @BatchMapping(typeName = "CircleAction")
    Map<CircleAction, Person> who(List<CircleAction> actions) {
        return people(actions, CircleAction::whoId);
    }

    @SchemaMapping(typeName = "CircleAction")
    List<Need> helpsWith(CircleAction action) {
        return needs.byIds(action.needIds());
    }

    private <T> Map<T, Person> people(List<T> items, Function<T, PersonId> who) {
        var found = people.byIds(items.stream().map(who).distinct().toList());
        return items.stream()
                .distinct()
                .filter(item -> found.containsKey(who.apply(item)))
                .collect(toMap(identity(), item -> found.get(who.apply(item))));
    }

    private static List<CircleId> ids(List<Circle> circles) {
        return circles.stream().map(Circle::id).distinct().toList();
    }

    private static <T> Map<Circle, List<T>> ofEach(List<Circle> circles, Map<CircleId, List<T>> found) {
        return circles.stream()
                .distinct()
                .collect(toMap(identity(), circle -> found.getOrDefault(circle.id(), List.of())));
    }
}
