package community.kith.suggestions;

import static java.util.stream.Collectors.toMap;

import community.kith.graph.Point;
import community.kith.graph.Row;
import community.kith.graph.Rows;
import community.kith.imagined.CommunityInPostgres;
import community.kith.outcomes.OutcomeId;
import community.kith.suggestions.life.Facts;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Tried;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The same lives from PostgreSQL over JDBC, by statements that ask the same in three round trips. The rows become lives by the same
 * code as those of the graph.
 */
final class PostgresLives implements Lives {

    private final Neo4jLives reading;
    private final Connection connection;
    private final PreparedStatement life;
    private final PreparedStatement tried;
    private final PreparedStatement withinReach;

    PostgresLives(Neo4jLives reading, Connection connection) throws SQLException {
        this.reading = reading;
        this.connection = connection;
        this.life = connection.prepareStatement(CommunityInPostgres.read("life.sql"));
        this.tried = connection.prepareStatement(CommunityInPostgres.read("tried.sql"));
        this.withinReach = connection.prepareStatement(CommunityInPostgres.read("within-reach.sql"));
    }

    @Override
    public synchronized Map<OutcomeId, Life> around(Collection<OutcomeId> outcomes, LocalDate today) {
        try {
            var ids = connection.createArrayOf(
                    "text", outcomes.stream().map(OutcomeId::value).toArray());
            tried.setArray(1, ids);
            var attempts = rows(tried).stream().collect(toMap(row -> row.string("outcomeId"), row ->
                    (List<Tried>) row.rows("tried", OwnRows::tried)));
            life.setArray(1, ids);
            life.setDate(2, Date.valueOf(today));
            var lives = new java.util.HashMap<OutcomeId, Life>();
            for (var row : rows(life)) {
                var facts = reading.facts(row, attempts, today);
                lives.put(facts.wanted().id(), Neo4jLives.complete(facts, surroundings(facts, today)));
            }
            return lives;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Neo4jLives.Surroundings surroundings(Facts facts, LocalDate today) throws SQLException {
        var question = Neo4jLives.question(facts);
        var home = (Point) Objects.requireNonNull(question.get("home"));
        withinReach.setString(1, (String) question.get("outcomeId"));
        withinReach.setString(2, (String) question.get("personId"));
        withinReach.setDouble(3, home.longitude());
        withinReach.setDouble(4, home.latitude());
        withinReach.setDouble(5, (Double) Objects.requireNonNull(question.get("metres")));
        var at = 6;
        for (var list : List.of("needIds", "interestIds", "knownIds", "groupIds", "placeIds")) {
            var items = (List<?>) Objects.requireNonNull(question.get(list));
            withinReach.setArray(at++, connection.createArrayOf("text", items.toArray()));
        }
        withinReach.setDate(at, Date.valueOf(today));
        return Neo4jLives.Surroundings.of(rows(withinReach).getFirst());
    }

    private static List<Row> rows(PreparedStatement statement) throws SQLException {
        try (var answer = statement.executeQuery()) {
            var rows = new ArrayList<Row>();
            while (answer.next()) {
                rows.add(Rows.of(answer.getString(1)));
            }
            return rows;
        }
    }
}
