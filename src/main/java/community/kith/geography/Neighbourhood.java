package community.kith.geography;

import community.kith.graph.Point;
import org.jspecify.annotations.Nullable;

/**
 * An area with a name and a boundary, the unit that teams, connectors and reports share. The boundary stays in the graph: it is
 * asked by {@link Neighbourhoods#containing}.
 *
 * @param code the code at the source, such as {@code E05011350}
 * @param centre a point inside, for putting the name on a map
 * @param source the name of the directory, or {@code Team}
 */
public record Neighbourhood(
        NeighbourhoodId id,
        String name,
        @Nullable String code,
        @Nullable Point centre,
        String source) {}
