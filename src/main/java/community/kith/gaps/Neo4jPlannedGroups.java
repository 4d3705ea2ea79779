package community.kith.gaps;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.community.PlaceId;
import community.kith.geography.NeighbourhoodId;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.taxonomy.InterestId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The groups that are to start, in the graph. */
@Repository
class Neo4jPlannedGroups implements PlannedGroups {

    private final Graph.Statement in;
    private final Graph.Statement byIds;
    private final Graph.Statement ask;
    private final Graph.Statement plan;
    private final Graph.Statement hold;
    private final Graph.Statement remove;

    Neo4jPlannedGroups(Graph graph) {
        this.in = graph.statement("gaps/planned-groups");
        this.byIds = graph.statement("gaps/planned-groups-by-ids");
        this.ask = graph.statement("gaps/ask-for-first-members");
        this.plan = graph.statement("gaps/plan-group");
        this.hold = graph.statement("gaps/hold-planned-group");
        this.remove = graph.statement("gaps/remove-planned-group");
    }

    @Override
    @Reading
    public List<PlannedGroup> in(NeighbourhoodId neighbourhood) {
        return in.with("neighbourhoodId", neighbourhood.value()).list(row -> planned(row.row("planned")));
    }

    @Override
    @Reading
    public Map<PlannedGroupId, PlannedGroup> byIds(Collection<PlannedGroupId> ids) {
        return byIds
                .with("ids", ids.stream().map(PlannedGroupId::value).distinct().toList())
                .list(row -> planned(row.row("planned")))
                .stream()
                .collect(toMap(PlannedGroup::id, identity()));
    }

    @Override
    public void askForFirstMembers(NeighbourhoodId neighbourhood, PlannedGroupId id, @Nullable LocalDate since) {
        ask.with("neighbourhoodId", neighbourhood.value())
                .with("id", id.value())
                .with("since", since)
                .run();
    }

    @Override
    public boolean add(NeighbourhoodId neighbourhood, PlannedGroup planned) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("name", planned.name());
        fields.put("words", planned.words());
        fields.put("timings", planned.timings());
        fields.put("plannedOn", planned.plannedOn());
        var place = planned.placeId();
        return plan.with("neighbourhoodId", neighbourhood.value())
                .with("interestId", planned.interestId().value())
                .with("placeId", place == null ? null : place.value())
                .with("id", planned.id().value())
                .with("fields", fields)
                .one(row -> row.string("id"))
                .isPresent();
    }

    @Override
    public boolean hold(NeighbourhoodId neighbourhood, PlannedGroupId id) {
        return hold.with("neighbourhoodId", neighbourhood.value())
                .with("id", id.value())
                .one(row -> row.string("id"))
                .isPresent();
    }

    @Override
    public void remove(NeighbourhoodId neighbourhood, PlannedGroupId id) {
        remove.with("neighbourhoodId", neighbourhood.value())
                .with("id", id.value())
                .run();
    }

    private static @Nullable Integer number(Row row, String column) {
        var number = row.optionalInteger(column);
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static PlannedGroup planned(Row row) {
        return new PlannedGroup(
                new PlannedGroupId(row.string("id")),
                row.string("name"),
                row.optionalString("words").orElse(null),
                row.optionalString("timings").orElse(null),
                row.date("plannedOn"),
                new InterestId(row.string("interestId")),
                row.optionalString("placeId").map(PlaceId::new).orElse(null),
                FirstMembers.said(
                        row.optionalDate("askingSince").orElse(null),
                        number(row, "invitedAtLeast"),
                        number(row, "saidYesAtLeast")));
    }
}
