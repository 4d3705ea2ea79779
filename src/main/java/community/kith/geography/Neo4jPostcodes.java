package community.kith.geography;

import community.kith.graph.Graph;
import community.kith.graph.Point;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The local table of postcodes in the graph. */
@Repository
@Transactional
class Neo4jPostcodes implements PostcodeTable {

    /** How many postcodes one statement takes, as its LIMIT says too. */
    private static final int BATCH = 5000;

    private final Graph.Statement points;
    private final Graph.Statement put;

    Neo4jPostcodes(Graph graph) {
        this.points = graph.statement("geography/postcode-points");
        this.put = graph.statement("geography/put-postcodes");
    }

    @Override
    @Reading
    public Map<Postcode, Point> points(Collection<Postcode> postcodes) {
        var found = new LinkedHashMap<Postcode, Point>();
        batches(postcodes.stream().map(Postcode::code).distinct().sorted().toList())
                .forEach(codes -> points.with("codes", codes)
                        .list(Neo4jPostcodes::entry)
                        .forEach(entry -> found.put(entry.getKey(), entry.getValue())));
        return found;
    }

    private static Map.Entry<Postcode, Point> entry(Row row) {
        return Map.entry(
                new Postcode(row.string("code")), row.optionalPoint("point").orElseThrow());
    }

    @Override
    public Map<Postcode, Loaded> put(Map<Postcode, Point> batch) {
        var loaded = new LinkedHashMap<Postcode, Loaded>();
        var rows = new ArrayList<Map<String, Object>>();
        batch.forEach((postcode, point) -> rows.add(Map.of("code", postcode.code(), "point", point)));
        batches(rows)
                .forEach(part -> put.with("rows", part)
                        .list(row -> Map.entry(new Postcode(row.string("code")), row.constant("loaded", Loaded.class)))
                        .forEach(entry -> loaded.put(entry.getKey(), entry.getValue())));
        return loaded;
    }

    private static <T> List<List<T>> batches(List<T> items) {
        return items.stream().gather(Gatherers.windowFixed(BATCH)).toList();
    }
}
