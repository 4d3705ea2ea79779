package community.kith.graph;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The door to the graph for everything that follows a relationship: runs a named statement inside the transaction of the caller
 * and turns its rows into records before that transaction ends.
 */
@Component
public class Graph {

    private final Neo4jClient client;
    private final ReadingAlone alone;
    private final CypherQueries queries;

    Graph(Neo4jClient client, ReadingAlone alone, CypherQueries queries) {
        this.client = client;
        this.alone = alone;
        this.queries = queries;
    }

    /** A statement of {@code cypher/}, ready for its parameters. Keep it in a field: an unknown name then fails at start. */
    public Statement statement(String name) {
        return new Statement(client, alone, queries.text(name), Map.of());
    }

    /** A statement and the parameters bound so far; binding gives a new one. */
    public record Statement(
            Neo4jClient client, ReadingAlone alone, String text, Map<String, @Nullable Object> parameters) {

        /** Binds a parameter; {@code null} is a value like any other. Enums are bound by name. */
        public Statement with(String name, @Nullable Object value) {
            return new Statement(client, alone, text, Parameters.with(parameters, name, value));
        }

        /** Binds several parameters. */
        public Statement with(Map<String, ? extends @Nullable Object> values) {
            var result = this;
            for (var entry : values.entrySet()) {
                result = result.with(entry.getKey(), entry.getValue());
            }
            return result;
        }

        /** All rows, in the order of the statement. */
        public <T> List<T> list(Function<Row, T> row) {
            if (ReadingAlone.isCalledFor()) {
                return alone.list(text, Parameters.forDriver(parameters), row);
            }
            return List.copyOf(client
                    .query(text)
                    .bindAll(Parameters.forDriver(parameters))
                    .fetchAs(Object.class)
                    .mappedBy((types, values) -> requireNonNull((Object) row.apply(new Row(values))))
                    .all()
                    .stream()
                    .map(value -> {
                        @SuppressWarnings("unchecked") // made by row, just above
                        var typed = (T) value;
                        return typed;
                    })
                    .toList());
        }

        /** The only row, if there is one; more than one is a bug in the statement. */
        public <T> Optional<T> one(Function<Row, T> row) {
            var rows = list(row);
            if (rows.size() > 1) {
                throw new IllegalStateException("At most one row expected, got " + rows.size() + " from: " + text);
            }
            return rows.stream().findFirst();
        }

        /** Runs a statement for its effect; rows are read to the end and forgotten. */
        public void run() {
            client.query(text).bindAll(Parameters.forDriver(parameters)).run();
        }
    }
}
