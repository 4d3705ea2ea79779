package community.kith.finder;

import static java.util.stream.Collectors.toMap;

import community.kith.graph.Point;
import community.kith.graph.Row;
import community.kith.graph.Rows;
import community.kith.imagined.CommunityInPostgres;
import community.kith.taxonomy.InterestId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The same neighbourhoods from PostgreSQL over JDBC, in the same two round trips. */
final class PostgresNearbyAssets implements NearbyAssets {

    private final Connection connection;
    private final PreparedStatement nearby;
    private final PreparedStatement topics;

    PostgresNearbyAssets(Connection connection) throws SQLException {
        this.connection = connection;
        this.nearby = connection.prepareStatement(CommunityInPostgres.read("nearby.sql"));
        this.topics = connection.prepareStatement(CommunityInPostgres.read("topics.sql"));
    }

    @Override
    public synchronized List<Nearby> around(Point point, double metres) {
        try {
            nearby.setDouble(1, point.longitude());
            nearby.setDouble(2, point.latitude());
            nearby.setDouble(3, metres);
            nearby.setInt(4, MOST);
            return Neo4jNearbyAssets.followed(rows(nearby, Neo4jNearbyAssets.Found::of), this::topics);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public synchronized Map<InterestId, Topic> topics(Collection<InterestId> ids) {
        try {
            topics.setArray(
                    1,
                    connection.createArrayOf(
                            "text", ids.stream().map(InterestId::value).toArray()));
            return rows(topics, Neo4jNearbyAssets::topic).stream().collect(toMap(Topic::id, Function.identity()));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static <T> List<T> rows(PreparedStatement statement, Function<Row, T> read) throws SQLException {
        try (var answer = statement.executeQuery()) {
            var rows = new ArrayList<T>();
            while (answer.next()) {
                rows.add(read.apply(Rows.of(answer.getString(1))));
            }
            return rows;
        }
    }
}
