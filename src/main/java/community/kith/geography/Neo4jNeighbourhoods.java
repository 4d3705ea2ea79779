package community.kith.geography;

import community.kith.graph.Graph;
import community.kith.graph.Ids;
import community.kith.graph.Point;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The neighbourhoods in the graph. A point is looked up by the boxes around the boundaries, then by the boundaries here. */
@Repository
@Transactional
class Neo4jNeighbourhoods implements NeighbourhoodRecords {

    private static final int BATCH = 1000;

    private final Graph.Statement byIds;
    private final Graph.Statement byName;
    private final Graph.Statement around;
    private final Graph.Statement boundaries;
    private final Graph.Statement add;
    private final Graph.Statement put;
    private final Ids ids;

    Neo4jNeighbourhoods(Graph graph, Ids ids) {
        this.byIds = graph.statement("geography/neighbourhoods-by-ids");
        this.byName = graph.statement("geography/neighbourhoods-by-name");
        this.around = graph.statement("geography/neighbourhoods-around");
        this.boundaries = graph.statement("geography/boundaries");
        this.add = graph.statement("geography/add-neighbourhood");
        this.put = graph.statement("geography/put-neighbourhood");
        this.ids = ids;
    }

    @Override
    @Reading
    public Map<NeighbourhoodId, Neighbourhood> byIds(Collection<NeighbourhoodId> wanted) {
        var found = new LinkedHashMap<NeighbourhoodId, Neighbourhood>();
        batches(wanted.stream().map(NeighbourhoodId::value).distinct().toList())
                .forEach(part -> byIds.with("neighbourhoodIds", part)
                        .list(Neo4jNeighbourhoods::neighbourhood)
                        .forEach(neighbourhood -> found.put(neighbourhood.id(), neighbourhood)));
        return found;
    }

    @Override
    @Reading
    public Page<Neighbourhood> page(Optional<String> search, PageRequest page) {
        return page.page(byName.with("words", search.map(String::strip).orElse(""))
                .with("skip", page.skip())
                .with("limit", page.probe())
                .list(Neo4jNeighbourhoods::neighbourhood));
    }

    @Override
    @Reading
    public Map<Point, Neighbourhood> containing(Collection<Point> points) {
        var found = new LinkedHashMap<Point, Neighbourhood>();
        batches(points.stream().distinct().toList())
                .forEach(part -> around.with("points", part)
                        .list(row -> Map.entry(neighbourhood(row), inside(row, part)))
                        .forEach(candidate ->
                                candidate.getValue().forEach(point -> found.putIfAbsent(point, candidate.getKey()))));
        return found;
    }

    /** Those of the points in the neighbourhood's box that lie within its boundary too. */
    private static List<Point> inside(Row row, List<Point> points) {
        return boundaryOf(row)
                .map(boundary -> row.rows("inBox", in -> points.get(in.integer("position"))).stream()
                        .filter(boundary::contains)
                        .toList())
                .orElse(List.of());
    }

    @Override
    @Reading
    public Map<NeighbourhoodId, Boundary> boundaries(Collection<NeighbourhoodId> wanted) {
        var found = new LinkedHashMap<NeighbourhoodId, Boundary>();
        batches(wanted.stream().map(NeighbourhoodId::value).distinct().toList())
                .forEach(part -> boundaries
                        .with("neighbourhoodIds", part)
                        .list(row -> Map.entry(new NeighbourhoodId(row.string("id")), boundaryOf(row)))
                        .forEach(entry -> entry.getValue().ifPresent(boundary -> found.put(entry.getKey(), boundary))));
        return found;
    }

    @Override
    @Reading
    public Map<NeighbourhoodId, Area> areas(Collection<NeighbourhoodId> wanted) {
        return Map.copyOf(boundaries(wanted));
    }

    /** Where a neighbourhood ends; nothing where nobody has drawn that, or it cannot be read. */
    private static Optional<Boundary> boundaryOf(Row row) {
        return row.optionalString("boundary").flatMap(Neo4jBoundary::read);
    }

    @Override
    public Optional<Boundary> boundary(String geometry) {
        return Neo4jBoundary.read(geometry);
    }

    @Override
    public void add(Neighbourhood neighbourhood, Boundary boundary) {
        add.with("id", neighbourhood.id().value())
                .with("fields", fields(neighbourhood.name(), null, neighbourhood.source(), boundary))
                .run();
    }

    @Override
    public Loaded put(SourcedNeighbourhood record, Boundary boundary) {
        return put.with("sourceKey", record.source() + "|" + record.code())
                .with("id", ids.next())
                .with("fields", fields(record.name(), record.code(), record.source(), boundary))
                .one(row -> row.constant("loaded", Loaded.class))
                .orElseThrow();
    }

    private static Map<String, @Nullable Object> fields(
            String name, @Nullable String code, String source, Boundary boundary) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("name", name);
        fields.put("code", code);
        fields.put("source", source);
        fields.put("centre", boundary.centre());
        fields.put("west", boundary.longitudes().getMin());
        fields.put("east", boundary.longitudes().getMax());
        fields.put("south", boundary.latitudes().getMin());
        fields.put("north", boundary.latitudes().getMax());
        fields.put("boundary", Neo4jBoundary.write(boundary));
        return fields;
    }

    private static Neighbourhood neighbourhood(Row row) {
        return new Neighbourhood(
                new NeighbourhoodId(row.string("id")),
                row.string("name"),
                row.optionalString("code").orElse(null),
                row.optionalPoint("centre").orElse(null),
                row.string("source"));
    }

    private static <T> List<List<T>> batches(List<T> items) {
        return items.stream().gather(Gatherers.windowFixed(BATCH)).toList();
    }
}
