package community.kith.finder;

import static java.util.stream.Collectors.toMap;

import community.kith.graph.Graph;
import community.kith.graph.Point;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.suggestions.AssetRows;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Liking;
import community.kith.taxonomy.InterestId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Reads a neighbourhood from the graph, by its points, and then the interests that are followed there. */
@Repository
class Neo4jNearbyAssets implements NearbyAssets {

    private final Graph.Statement nearby;
    private final Graph.Statement topics;
    private final Clock clock;

    Neo4jNearbyAssets(Graph graph, Clock clock) {
        this.clock = clock;
        this.nearby = graph.statement("finder/nearby");
        this.topics = graph.statement("finder/topics");
    }

    @Override
    @Reading
    public List<Nearby> around(Point point, double metres) {
        var rows = nearby.with("around", point)
                .with("metres", metres)
                .with("most", MOST)
                .with("today", LocalDate.now(clock))
                .list(Found::of);
        return followed(rows, this::topics);
    }

    /** What was found, with the interests that are followed there, which are read once for all. */
    static List<Nearby> followed(
            List<Found> rows, Function<Collection<InterestId>, Map<InterestId, Topic>> topicsById) {
        var topics = topicsById.apply(rows.stream()
                .flatMap(found -> found.asset().likings().stream())
                .map(Liking::id)
                .distinct()
                .toList());
        return rows.stream().map(found -> found.with(topics)).toList();
    }

    @Override
    @Reading
    public Map<InterestId, Topic> topics(Collection<InterestId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return topics
                .with(
                        "interestIds",
                        ids.stream().map(InterestId::value).distinct().sorted().toList())
                .list(Neo4jNearbyAssets::topic)
                .stream()
                .collect(toMap(Topic::id, Function.identity()));
    }

    static Topic topic(Row row) {
        return new Topic(
                new InterestId(row.string("id")),
                row.string("name"),
                row.strings("otherWords"),
                row.rows(
                        "wider",
                        wider -> new Topic.Wider(
                                new InterestId(wider.string("id")), wider.string("name"), wider.integer("steps"))));
    }

    /** A row, before the interests are read. */
    record Found(
            Asset asset,
            @Nullable String description,
            @Nullable String site,
            @Nullable String organisation,
            double metres) {

        static Found of(Row row) {
            return new Found(
                    AssetRows.asset(row.row("asset")),
                    row.optionalString("description").orElse(null),
                    row.optionalString("site").orElse(null),
                    row.optionalString("organisation").orElse(null),
                    row.number("metres"));
        }

        Nearby with(Map<InterestId, Topic> topics) {
            return new Nearby(
                    asset,
                    description,
                    site,
                    organisation,
                    asset.likings().stream()
                            .flatMap(liking -> Optional.ofNullable(topics.get(liking.id())).stream())
                            .toList(),
                    metres);
        }
    }
}
