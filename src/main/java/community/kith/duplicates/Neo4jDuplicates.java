package community.kith.duplicates;

import static java.util.stream.Collectors.toMap;

import community.kith.community.GroupId;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Pairs of records in the graph: a relationship between the two, which has its likeness as long as nobody has decided. */
@Repository
@Transactional
class Neo4jDuplicates implements Duplicates {

    private static final String GROUP_IDS = "groupIds";

    private final Graph.Statement page;
    private final Graph.Statement declined;
    private final Graph.Statement near;
    private final Graph.Statement sketches;
    private final Graph.Statement forget;
    private final Graph.Statement keep;
    private final Graph.Statement decline;
    private final Graph.Statement reopen;
    private final Graph.Statement neverCompared;
    private final Clock clock;

    Neo4jDuplicates(Graph graph, Clock clock) {
        this.page = graph.statement("duplicates/pairs");
        this.declined = graph.statement("duplicates/declined");
        this.near = graph.statement("duplicates/near-or-namesakes");
        this.sketches = graph.statement("duplicates/sketches");
        this.forget = graph.statement("duplicates/forget-pairs");
        this.keep = graph.statement("duplicates/keep-pairs");
        this.decline = graph.statement("duplicates/decline");
        this.reopen = graph.statement("duplicates/reopen");
        this.neverCompared = graph.statement("duplicates/never-compared");
        this.clock = clock;
    }

    @Override
    @Reading
    public Page<DuplicatePair> page(PageRequest request) {
        return request.page(page.with("skip", request.skip())
                .with("limit", request.probe())
                .list(row -> new DuplicatePair(
                        new GroupId(row.string("oneId")),
                        new GroupId(row.string("otherId")),
                        row.constants("signs", DuplicateSign.class))));
    }

    @Override
    @Reading
    public Page<DeclinedDuplicate> declined(PageRequest request) {
        return request.page(declined.with("skip", request.skip())
                .with("limit", request.probe())
                .list(row -> new DeclinedDuplicate(
                        new GroupId(row.string("oneId")),
                        new GroupId(row.string("otherId")),
                        row.moment("declinedAt"))));
    }

    @Override
    public Map<GroupId, Set<GroupId>> nearOrNamesakes(Collection<GroupId> groups) {
        return near
                .with(GROUP_IDS, texts(groups))
                .with("metres", Likeness.NEAR_METRES)
                .list(row -> Map.entry(new GroupId(row.string("groupId")), ids(row)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<GroupId> ids(Row row) {
        var ids = new LinkedHashSet<GroupId>();
        row.strings("otherIds").forEach(id -> ids.add(new GroupId(id)));
        return ids;
    }

    @Override
    public Map<GroupId, Sketch> sketches(Collection<GroupId> groups) {
        return sketches.with(GROUP_IDS, texts(groups)).list(Neo4jDuplicates::sketch).stream()
                .collect(toMap(Sketch::id, sketch -> sketch));
    }

    private static Sketch sketch(Row row) {
        return new Sketch(
                new GroupId(row.string("groupId")),
                row.string("source"),
                row.string("name"),
                row.optionalString("website").orElse(null),
                row.optionalPoint("point").orElse(null),
                row.optionalString("site").orElse(null),
                row.optionalString("organisation").orElse(null),
                Set.copyOf(row.strings("times")));
    }

    @Override
    public void keep(Collection<GroupId> about, List<FoundPair> found) {
        forget.with(GROUP_IDS, texts(about)).run();
        if (!found.isEmpty()) {
            keep.with("pairs", found.stream().map(Neo4jDuplicates::row).toList())
                    .run();
        }
    }

    private static Map<String, Object> row(FoundPair pair) {
        return Map.of(
                "oneId", pair.one().value(),
                "otherId", pair.other().value(),
                "likeness", pair.likeness().score(),
                "signs", pair.likeness().signs().stream().map(Enum::name).toList());
    }

    @Override
    public boolean decline(GroupId one, GroupId other) {
        return decline.with("oneId", one.value())
                .with("otherId", other.value())
                .with("at", ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS))
                .one(row -> row.string("oneId"))
                .isPresent();
    }

    @Override
    public boolean reopen(GroupId one, GroupId other) {
        return reopen.with("oneId", one.value())
                .with("otherId", other.value())
                .one(row -> row.string("oneId"))
                .isPresent();
    }

    @Override
    public List<GroupId> neverCompared(int most) {
        return neverCompared.with("most", most).list(row -> new GroupId(row.string("groupId")));
    }

    private static List<String> texts(Collection<GroupId> ids) {
        return ids.stream().map(GroupId::value).toList();
    }
}
