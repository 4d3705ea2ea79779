package community.kith.circles;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.PersonId;
import community.kith.taxonomy.NeedId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Circles as nodes around a person, with members and actions. */
@Component
class Neo4jCircles implements Circles {

    private final Graph.Statement byIds;
    private final Graph.Statement page;
    private final Graph.Statement inReach;
    private final Graph.Statement around;
    private final Graph.Statement members;
    private final Graph.Statement actions;
    private final Graph.Statement start;
    private final Graph.Statement agree;
    private final Clock clock;

    Neo4jCircles(Graph graph, Clock clock) {
        this.clock = clock;
        this.inReach = graph.statement("circles/in-reach");
        this.byIds = graph.statement("circles/by-ids");
        this.page = graph.statement("circles/page");
        this.around = graph.statement("circles/around-people");
        this.members = graph.statement("circles/members");
        this.actions = graph.statement("circles/actions");
        this.start = graph.statement("circles/start");
        this.agree = graph.statement("circles/agree");
    }

    @Override
    @Reading
    public Map<CircleId, Circle> byIds(Collection<CircleId> ids) {
        return byIds.with("circleIds", ids.stream().map(CircleId::value).toList()).list(Neo4jCircles::circle).stream()
                .collect(toMap(Circle::id, Function.identity()));
    }

    @Override
    @Reading
    public Page<Circle> page(PageRequest request, InReach reach) {
        return request.page((reach.everybody() ? page : within(reach))
                .with("skip", request.skip())
                .with("limit", request.probe())
                .list(Neo4jCircles::circle));
    }

    private Graph.Statement within(InReach reach) {
        var roles = new HashSet<String>(reach.roles());
        if (reach.connects()) {
            roles.add("CONNECTOR");
        }
        return inReach.with("me", reach.me())
                .with("roles", roles)
                .with("facilitates", reach.facilitates())
                .with("today", LocalDate.now(clock));
    }

    @Override
    @Reading
    public Map<PersonId, List<Circle>> around(Collection<PersonId> people) {
        return around
                .with("personIds", people.stream().map(PersonId::value).toList())
                .list(Neo4jCircles::circle)
                .stream()
                .collect(groupingBy(Circle::around));
    }

    @Override
    public Map<CircleId, List<CircleMember>> members(Collection<CircleId> circles) {
        return byCircle(members, circles, row -> row.rows("members", Neo4jCircles::member));
    }

    @Override
    public Map<CircleId, List<CircleAction>> actions(Collection<CircleId> circles) {
        return byCircle(actions, circles, row -> row.rows("actions", Neo4jCircles::action));
    }

    @Override
    public void start(Circle circle, List<CircleMember> members) {
        start.with("circleId", circle.id().value())
                .with("personId", circle.around().value())
                .with("purpose", circle.purpose())
                .with("startedOn", circle.startedOn())
                .with("members", members.stream().map(Neo4jCircles::parameter).toList())
                .run();
    }

    @Override
    public void agree(CircleId circle, CircleAction action) {
        agree.with("circleId", circle.value())
                .with("actionId", action.id().value())
                .with("what", action.what())
                .with("whoId", action.whoId().value())
                .with("by", action.by())
                .with("doneOn", action.doneOn())
                .with("needIds", action.needIds().stream().map(NeedId::value).toList())
                .run();
    }

    private static <T> Map<CircleId, List<T>> byCircle(
            Graph.Statement statement, Collection<CircleId> circles, Function<Row, List<T>> items) {
        return statement
                .with("circleIds", circles.stream().map(CircleId::value).toList())
                .list(row -> Map.entry(new CircleId(row.string("circleId")), items.apply(row)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<String, Object> parameter(CircleMember member) {
        return Map.of("personId", member.personId().value(), "role", member.role());
    }

    private static Circle circle(Row row) {
        return new Circle(
                new CircleId(row.string("circleId")),
                new PersonId(row.string("aroundId")),
                row.string("purpose"),
                row.date("startedOn"),
                row.optionalDate("endedOn").orElse(null));
    }

    private static CircleMember member(Row row) {
        return new CircleMember(new PersonId(row.string("personId")), row.constant("role", CircleRole.class));
    }

    private static CircleAction action(Row row) {
        return new CircleAction(
                new ActionId(row.string("id")),
                row.string("what"),
                new PersonId(row.string("whoId")),
                row.date("by"),
                row.optionalDate("doneOn").orElse(null),
                row.strings("needIds").stream().map(NeedId::new).toList());
    }
}
