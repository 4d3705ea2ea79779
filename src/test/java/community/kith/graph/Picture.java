package community.kith.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.GraphDatabase;

/** Everything in a graph, in an order that does not depend on where the database put it: two graphs are the same if these are. */
public record Picture(List<String> nodes, List<String> relationships, List<String> indexes) {

    /** Looks at the graph behind a Bolt address. */
    public static Picture of(String address, AuthToken token) {
        try (var driver = GraphDatabase.driver(address, token);
                var session = driver.session()) {
            return new Picture(
                    session
                            .run("MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties")
                            .list(row -> thing(
                                    row.get("labels").asList(),
                                    row.get("properties").asMap()))
                            .stream()
                            .sorted()
                            .toList(),
                    session
                            .run("""
                                    MATCH (a)-[r]->(b)
                                    RETURN labels(a) AS fromLabels, properties(a) AS from, type(r) AS type,
                                      properties(r) AS properties, labels(b) AS toLabels, properties(b) AS to
                                    """)
                            .list(row -> thing(
                                            row.get("fromLabels").asList(),
                                            row.get("from").asMap())
                                    + thing(
                                            List.of(row.get("type").asString()),
                                            row.get("properties").asMap())
                                    + thing(
                                            row.get("toLabels").asList(),
                                            row.get("to").asMap()))
                            .stream()
                            .sorted()
                            .toList(),
                    session.run(
                                    "SHOW INDEXES YIELD name, type, state RETURN name + ' ' + type + ' ' + state AS it ORDER BY it")
                            .list(row -> row.get("it").asString()));
        }
    }

    private static String thing(List<Object> labels, Map<String, Object> properties) {
        return labels.stream().sorted().toList() + " " + new TreeMap<>(properties) + " ";
    }
}
