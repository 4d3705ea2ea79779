package community.kith.community;

import community.kith.graph.Point;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.types.GeographicPoint2d;

/** Points as Spring Data has them. */
final class Neo4jPoints {

    private Neo4jPoints() {}

    static @Nullable GeographicPoint2d toNeo4j(@Nullable Point point) {
        return point == null ? null : new GeographicPoint2d(point.latitude(), point.longitude());
    }

    static @Nullable Point fromNeo4j(@Nullable GeographicPoint2d point) {
        return point == null ? null : new Point(point.getLatitude(), point.getLongitude());
    }
}
