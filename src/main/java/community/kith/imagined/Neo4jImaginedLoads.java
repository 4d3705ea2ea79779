package community.kith.imagined;

import community.kith.graph.Graph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the load in the graph itself, so that what is written and how far it has come are never apart. */
@Repository
class Neo4jImaginedLoads implements ImaginedLoads {

    private final Graph.Statement begin;
    private final Graph.Statement report;
    private final Graph.Statement things;
    private final Graph.Statement owned;
    private final Graph.Statement joins;

    Neo4jImaginedLoads(Graph graph) {
        this.begin = graph.statement("imagined/begin");
        this.report = graph.statement("imagined/report");
        this.things = graph.statement("imagined/things");
        this.owned = graph.statement("imagined/owned");
        this.joins = graph.statement("imagined/joins");
    }

    @Override
    @Transactional
    public Begun begin(Size size) {
        return begin.with("people", size.people())
                .with("seed", size.seed())
                .with("day", size.day())
                .one(row -> new Begun(
                        new Size(row.integer("people"), row.integer("seed"), row.date("day")),
                        row.integer("lines"),
                        row.truth("done")))
                .orElseThrow();
    }

    @Override
    @Transactional
    public void add(Table table, List<Line> lines, int linesThen) {
        var statement = switch (table.kind()) {
            case THING -> things.with("label", table.to());
            case OWNED ->
                owned.with("fromLabel", table.from()).with("type", table.type()).with("label", table.to());
            case JOIN ->
                joins.with("fromLabel", table.from()).with("type", table.type()).with("toLabel", table.to());
        };
        var rows = lines.stream().map(line -> row(table, line)).toList();
        int made = statement.with("rows", rows).one(row -> row.integer("made")).orElseThrow();
        if (made != lines.size()) {
            throw new IllegalStateException(
                    "Of %d %s only %d have both their ends in the graph".formatted(lines.size(), table.words(), made));
        }
        report(linesThen, false);
    }

    @Override
    @Transactional
    public void finish(int lines) {
        report(lines, true);
    }

    private void report(int lines, boolean done) {
        report.with("lines", lines).with("done", done).run();
    }

    private static Map<String, @Nullable Object> row(Table table, Line line) {
        var properties = properties(table, line);
        return switch (table.kind()) {
            case THING -> properties;
            case OWNED -> Map.of("ownerId", line.from(), "properties", properties);
            case JOIN -> Map.of("fromId", line.from(), "toId", line.to(), "properties", properties);
        };
    }

    private static Map<String, @Nullable Object> properties(Table table, Line line) {
        var properties = new HashMap<String, @Nullable Object>();
        for (var column = 0; column < table.columns().size(); column++) {
            var value = line.values().get(column);
            if (value != null) {
                properties.put(table.columns().get(column).name(), value);
            }
        }
        return properties;
    }
}
