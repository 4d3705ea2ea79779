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
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    private final Graph.Statement answer;
    private final Graph.Statement history;
    private final Graph.Statement pulses;
    private final Graph.Statement guided;
    private final Graph.Statement hold;
    private final Graph.Statement comeTo;
    private final Graph.Statement join;
    private final Graph.Statement leave;
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
        this.answer = graph.statement("circles/answer");
        this.history = graph.statement("circles/history");
        this.pulses = graph.statement("circles/pulses");
        this.guided = graph.statement("circles/guided");
        this.hold = graph.statement("circles/hold");
        this.comeTo = graph.statement("circles/come-to");
        this.join = graph.statement("circles/join");
        this.leave = graph.statement("circles/leave");
    }

    @Override
    @Reading
    public Map<CircleId, Circle> byIds(Collection<CircleId> ids) {
        return byIds.with("circleIds", ids.stream().map(CircleId::value).toList()).list(CircleRows::circle).stream()
                .collect(toMap(Circle::id, Function.identity()));
    }

    @Override
    @Reading
    public Page<Circle> page(PageRequest request, InReach reach) {
        return request.page((reach.everybody() ? page : within(reach))
                .with("skip", request.skip())
                .with("limit", request.probe())
                .list(CircleRows::circle));
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
        return around.with("personIds", people.stream().map(PersonId::value).toList()).list(CircleRows::circle).stream()
                .collect(groupingBy(Circle::around));
    }

    @Override
    public Map<CircleId, List<CircleMember>> members(Collection<CircleId> circles) {
        return byCircle(members, circles, row -> row.rows("members", CircleRows::member));
    }

    @Override
    public Map<CircleId, List<CircleAction>> actions(Collection<CircleId> circles) {
        return byCircle(actions, circles, row -> row.rows("actions", CircleRows::action));
    }

    @Override
    public void start(Circle circle, List<CircleMember> members) {
        start.with("circleId", circle.id().value())
                .with("personId", circle.around().value())
                .with("purpose", circle.purpose())
                .with("askedOn", circle.askedOn())
                .with("members", members.stream().map(Neo4jCircles::parameter).toList())
                .run();
    }

    @Override
    public Map<CircleId, List<Milestone>> history(Collection<CircleId> circles) {
        return byCircle(history, circles, row -> row.rows("milestones", CircleRows::milestone));
    }

    @Override
    @Reading
    public Map<CircleId, Pulse> pulses(Collection<CircleId> circles) {
        return pulses
                .with("circleIds", circles.stream().map(CircleId::value).toList())
                .with("today", LocalDate.now(clock))
                .list(row -> Map.entry(new CircleId(row.string("circleId")), CircleRows.pulse(row)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Reading
    public Map<PersonId, Integer> guided(Collection<PersonId> people) {
        return guided
                .with(
                        "personIds",
                        people.stream().map(PersonId::value).distinct().toList())
                .with("today", LocalDate.now(clock))
                .list(row -> Map.entry(new PersonId(row.string("personId")), row.integer("guided")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void hold(CircleId circle) {
        hold.with("circleId", circle.value()).run();
    }

    @Override
    public void comeTo(CircleId circle, Milestone milestone, Map<String, @Nullable Object> changed) {
        var kept = new HashMap<String, @Nullable Object>();
        kept.put("id", milestone.id().value());
        kept.put("kind", milestone.kind().name());
        kept.put("on", milestone.on());
        kept.put("words", milestone.words());
        kept.put("lookAgainOn", milestone.lookAgainOn());
        kept.put("recordedAt", ZonedDateTime.now(clock));
        var who = milestone.whoId();
        comeTo.with("circleId", circle.value())
                .with("milestone", kept)
                .with("whoId", who == null ? null : who.value())
                .with("changed", changed)
                .run();
    }

    @Override
    public void join(CircleId circle, List<CircleMember> members) {
        join.with("circleId", circle.value())
                .with("members", members.stream().map(Neo4jCircles::parameter).toList())
                .run();
    }

    @Override
    public void leave(CircleId circle, PersonId person) {
        leave.with("circleId", circle.value()).with("personId", person.value()).run();
    }

    @Override
    public void answer(CircleId circle, List<AnsweredAction> answers) {
        answer.with("circleId", circle.value())
                .with("answers", answers.stream().map(Neo4jCircles::parameter).toList())
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

    private static Map<String, Object> parameter(AnsweredAction answer) {
        var changed = new HashMap<String, @Nullable Object>();
        changed.put("lookedAtOn", answer.on());
        changed.put("doneOn", answer.state() == ActionState.DONE ? answer.on() : null);
        changed.put("givenUpOn", answer.state() == ActionState.GIVEN_UP ? answer.on() : null);
        if (answer.by() != null) {
            changed.put("by", answer.by());
        }
        if (answer.cameOfIt() != null) {
            changed.put("cameOfIt", answer.cameOfIt());
        }
        return Map.of("actionId", answer.id().value(), "changed", changed);
    }

    private static Map<String, Object> parameter(CircleMember member) {
        return Map.of("personId", member.personId().value(), "role", member.role());
    }
}
