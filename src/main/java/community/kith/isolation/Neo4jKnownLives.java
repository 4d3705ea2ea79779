package community.kith.isolation;

import static java.util.stream.Collectors.toMap;

import community.kith.community.AssetId;
import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.graph.Graph;
import community.kith.graph.Row;
import community.kith.participation.Stage;
import community.kith.people.PersonId;
import community.kith.relationships.ContactFrequency;
import community.kith.relationships.Help;
import community.kith.relationships.Sector;
import community.kith.relationships.TieId;
import community.kith.relationships.TieKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads lives from the graph, however many, in one round trip. What it costs is the size of the circles. */
@Component
class Neo4jKnownLives implements KnownLives {

    private final Graph.Statement lives;

    Neo4jKnownLives(Graph graph) {
        lives = graph.statement("isolation/lives");
    }

    @Override
    public Map<PersonId, LifeFacts> of(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return lives
                .with(
                        "personIds",
                        people.stream().map(PersonId::value).distinct().toList())
                .list(Neo4jKnownLives::facts)
                .stream()
                .collect(toMap(LifeFacts::id, facts -> facts));
    }

    private static LifeFacts facts(Row row) {
        return new LifeFacts(
                new PersonId(row.string("personId")),
                row.optionalTruth("livesAlone").orElse(null),
                row.rows("ties", Neo4jKnownLives::tie),
                Set.copyOf(row.rows("acquainted", Neo4jKnownLives::pair)),
                row.rows("parts", Neo4jKnownLives::part),
                List.of());
    }

    private static KnownTie tie(Row row) {
        return new KnownTie(
                new TieId(row.string("id")),
                new PersonId(row.string("withId")),
                row.optionalConstant("sector", Sector.class).orElse(null),
                row.optionalConstant("kind", TieKind.class).orElse(null),
                row.optionalConstant("contactFrequency", ContactFrequency.class).orElse(null),
                row.optionalDate("lastContact").orElse(null),
                row.constants("receives", Help.class),
                row.constants("gives", Help.class),
                row.optionalTruth("confides").orElse(null),
                row.optionalTruth("canCallOn").orElse(null),
                row.optionalTruth("lapsed").orElse(false),
                row.optionalTruth("unsafe").orElse(false),
                row.optionalDate("endedOn").orElse(null));
    }

    private static KnownPair pair(Row row) {
        return new KnownPair(new PersonId(row.string("one")), new PersonId(row.string("other")));
    }

    private static KnownPart part(Row row) {
        var id = row.string("assetId");
        AssetId where = row.truth("inGroup") ? new GroupId(id) : new PlaceId(id);
        return new KnownPart(
                where,
                row.truth("faith"),
                row.constant("stage", Stage.class),
                row.optionalDate("until").orElse(null),
                row.optionalDate("lastOn").orElse(null));
    }
}
