package community.kith.groupneeds;

import static java.util.stream.Collectors.groupingBy;

import community.kith.community.GroupId;
import community.kith.geography.WalkingTime;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.GiftKind;
import community.kith.people.InReach;
import community.kith.people.PersonId;
import community.kith.taxonomy.InterestId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What groups need, as nodes beside the group. */
@Component
class Neo4jGroupNeeds implements GroupNeeds {

    /** As far as people walk of whom nothing else is known. */
    private static final int REACH_MINUTES = 20;

    private final Graph.Statement ofGroups;
    private final Graph.Statement couldGive;
    private final Graph.Statement record;
    private final Graph.Statement end;
    private final Clock clock;

    Neo4jGroupNeeds(Graph graph, Clock clock) {
        ofGroups = graph.statement("groupneeds/of-groups");
        couldGive = graph.statement("groupneeds/could-give");
        record = graph.statement("groupneeds/record");
        end = graph.statement("groupneeds/end");
        this.clock = clock;
    }

    @Override
    @Reading
    public Map<GroupId, List<GroupNeed>> of(Collection<GroupId> groups) {
        return ofGroups
                .with("groupIds", groups.stream().map(GroupId::value).distinct().toList())
                .with("today", LocalDate.now(clock))
                .list(Neo4jGroupNeeds::need)
                .stream()
                .collect(groupingBy(GroupNeed::groupId));
    }

    @Override
    @Reading
    public List<CouldGive> couldGive(GroupId group, InReach caller) {
        return couldGive
                .with("groupId", group.value())
                .with("metres", WalkingTime.reachMetres(REACH_MINUTES))
                .with("me", caller.me())
                .with("roles", List.copyOf(caller.roles()))
                .with("connects", caller.connects())
                .with("today", LocalDate.now(clock))
                .list(row -> CouldGive.counted(
                        row.string("needId"),
                        row.strings("personIds").stream().map(PersonId::new).toList(),
                        row.integer("others")));
    }

    @Override
    public void add(GroupNeed need) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("kind", need.kind().name());
        properties.put("words", need.words());
        properties.put("since", need.since());
        properties.put("until", need.until());
        record.with("groupId", need.groupId().value())
                .with("id", need.id().value())
                .with("properties", properties)
                .with(
                        "interestIds",
                        need.interestIds().stream().map(InterestId::value).toList())
                .run();
    }

    @Override
    public Optional<GroupId> end(GroupNeedId id, @Nullable LocalDate on) {
        return end.with("needId", id.value()).with("endedOn", on).one(row -> new GroupId(row.string("groupId")));
    }

    private static GroupNeed need(Row found) {
        var row = found.row("need");
        return new GroupNeed(
                new GroupNeedId(row.string("id")),
                new GroupId(found.string("groupId")),
                row.constant("kind", GiftKind.class),
                row.string("words"),
                row.strings("interestIds").stream().map(InterestId::new).toList(),
                row.date("since"),
                row.optionalDate("until").orElse(null));
    }
}
