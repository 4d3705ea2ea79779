package community.kith.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.values.storable.CoordinateReferenceSystem;
import org.neo4j.values.storable.Values;
import org.springframework.context.ApplicationContext;

/** The embedded engine of a running service, asked without Bolt. */
public final class Engine {

    private final EmbeddedNeo4j neo4j;

    public Engine(ApplicationContext service) {
        this.neo4j = service.getBean(EmbeddedNeo4j.class);
    }

    /** Reads all rows of a statement and says how many there were. */
    public int rows(String text, Map<String, Object> parameters) {
        return neo4j.database().executeTransactionally(text, map(parameters), rows -> {
            var count = 0;
            while (rows.hasNext()) {
                rows.next();
                count++;
            }
            return count;
        });
    }

    private static Map<String, Object> map(Map<?, ?> values) {
        var result = new HashMap<String, Object>();
        values.forEach((key, value) -> result.put((String) key, own(value)));
        return result;
    }

    /** A value of the driver as the engine has it. */
    private static Object own(Object value) {
        return switch (value) {
            case org.neo4j.driver.types.Point point ->
                Values.pointValue(CoordinateReferenceSystem.WGS_84, point.x(), point.y());
            case List<?> items -> items.stream().map(Engine::own).toList();
            case Map<?, ?> inner -> map(inner);
            default -> value;
        };
    }
}
