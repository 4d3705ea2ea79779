package community.kith.duplicates;

import static java.util.stream.Collectors.toMap;

import community.kith.community.GroupId;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.participation.Meaning;
import community.kith.participation.Part;
import community.kith.participation.Stage;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merged records in the graph: the label says that they are no group any more, so that whoever looks for groups does not find them.
 * What people's records say of them is moved and remembers from where.
 */
@Repository
@Transactional
class Neo4jMerges implements Merges {

    private static final String KEPT = "keptId";
    private static final String MERGED = "mergedId";

    private final Graph.Statement page;
    private final Graph.Statement mergedInto;
    private final Graph.Statement hold;
    private final Graph.Statement partsInBoth;
    private final Graph.Statement joinParts;
    private final Graph.Statement move;
    private final Graph.Statement moveNeeds;
    private final Graph.Statement merge;
    private final Graph.Statement partAgain;
    private final Graph.Statement splitParts;
    private final Graph.Statement goers;
    private final Graph.Statement welcomeBesides;
    private final Graph.Statement needsBack;
    private final Graph.Statement countWelcome;
    private final Graph.Statement countIntroductions;
    private final Clock clock;

    Neo4jMerges(Graph graph, Clock clock) {
        this.page = graph.statement("duplicates/merged-groups");
        this.mergedInto = graph.statement("duplicates/merged-into");
        this.hold = graph.statement("duplicates/hold-records");
        this.partsInBoth = graph.statement("duplicates/parts-in-both");
        this.joinParts = graph.statement("duplicates/join-parts");
        this.move = graph.statement("duplicates/move-records");
        this.moveNeeds = graph.statement("duplicates/move-needs");
        this.merge = graph.statement("duplicates/merge");
        this.partAgain = graph.statement("duplicates/part-again");
        this.splitParts = graph.statement("duplicates/split-parts");
        this.goers = graph.statement("duplicates/goers");
        this.welcomeBesides = graph.statement("duplicates/welcome-besides");
        this.needsBack = graph.statement("duplicates/needs-back");
        this.countWelcome = graph.statement("duplicates/count-welcome");
        this.countIntroductions = graph.statement("duplicates/count-introductions");
        this.clock = clock;
    }

    @Override
    @Reading
    public Page<MergedGroup> page(PageRequest request) {
        return request.page(
                page.with("skip", request.skip()).with("limit", request.probe()).list(Neo4jMerges::merged));
    }

    @Override
    public Optional<MergedGroup> byId(GroupId merged) {
        return mergedInto.with(MERGED, merged.value()).one(Neo4jMerges::merged);
    }

    @Override
    public boolean stands(MergedGroup merged) {
        return mergedInto
                .with(MERGED, merged.id().value())
                .one(row -> row.truth("stands"))
                .orElse(false);
    }

    @Override
    public void hold(GroupId one, GroupId other) {
        hold.with("ids", Stream.of(one.value(), other.value()).sorted().toList())
                .run();
    }

    @Override
    public Map<String, Parts> partsInBoth(GroupId kept, GroupId merged) {
        return of(partsInBoth, kept, merged)
                .list(row ->
                        Map.entry(row.string("personId"), new Parts(part(row.row("here")), part(row.row("there")))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void merge(GroupId kept, GroupId merged, Map<String, Part> joined) {
        var besides = besides(kept, merged);
        if (!joined.isEmpty()) {
            var rows = joined.entrySet().stream()
                    .map(each -> Map.of("personId", each.getKey(), "fields", fields(each.getValue())))
                    .toList();
            of(joinParts, kept, merged).with("rows", rows).run();
        }
        for (var moving : List.of(move, moveNeeds)) {
            moving.with("fromId", merged.value()).with("toId", kept.value()).run();
        }
        of(merge, kept, merged)
                .with("at", ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS))
                .run();
        count(kept, merged, besides);
    }

    @Override
    public void part(GroupId kept, GroupId merged) {
        var besides = besides(kept, merged);
        of(partAgain, kept, merged).run();
        of(splitParts, kept, merged).run();
        of(needsBack, kept, merged).run();
        count(kept, merged, besides);
    }

    private void count(GroupId kept, GroupId merged, List<Map<String, Object>> besides) {
        countWelcome.with("rows", besides).run();
        countIntroductions
                .with("groupIds", List.of(kept.value(), merged.value()))
                .run();
    }

    @Override
    public List<String> goers(GroupId group) {
        return goers.with("groupId", group.value()).list(row -> row.string("personId"));
    }

    private List<Map<String, Object>> besides(GroupId kept, GroupId merged) {
        return welcomeBesides
                .with("groupIds", List.of(kept.value(), merged.value()))
                .list(row -> Map.of(
                        "groupId",
                        row.string("groupId"),
                        "welcomed",
                        row.integer("welcomed"),
                        "asked",
                        row.integer("asked")));
    }

    private static Graph.Statement of(Graph.Statement statement, GroupId kept, GroupId merged) {
        return statement.with(KEPT, kept.value()).with(MERGED, merged.value());
    }

    private static MergedGroup merged(Row row) {
        return new MergedGroup(
                new GroupId(row.string("id")),
                row.string("name"),
                row.string("source"),
                row.moment("mergedAt"),
                new GroupId(row.string("intoId")));
    }

    private static Part part(Row row) {
        return new Part(
                row.constant("stage", Stage.class),
                row.constants("meanings", Meaning.class),
                row.optionalDate("since").orElse(null),
                row.optionalDate("until").orElse(null),
                row.optionalDate("lastOn").orElse(null),
                row.optionalTruth("welcomed").orElse(null));
    }

    private static Map<String, @Nullable Object> fields(Part part) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("stage", part.stage());
        fields.put("meanings", part.meanings());
        fields.put("since", part.since());
        fields.put("until", part.until());
        fields.put("lastOn", part.lastOn());
        fields.put("welcomed", part.welcomed());
        return fields;
    }
}
