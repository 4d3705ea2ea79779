package community.kith.participation;

import static java.util.stream.Collectors.groupingBy;

import community.kith.community.AssetId;
import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.geography.WalkingTime;
import community.kith.graph.Graph;
import community.kith.graph.Ids;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What people take part in, in the graph. */
@Repository
@Transactional
class Neo4jParticipations implements ParticipationRecords {

    private final Graph.Statement ofPeople;
    private final Graph.Statement putInGroup;
    private final Graph.Statement putInPlace;
    private final Graph.Statement removeFromGroup;
    private final Graph.Statement removeFromPlace;
    private final Ids ids;

    Neo4jParticipations(Graph graph, Ids ids) {
        this.ofPeople = graph.statement("participation/of-people");
        this.putInGroup = graph.statement("participation/put-in-group");
        this.putInPlace = graph.statement("participation/put-in-place");
        this.removeFromGroup = graph.statement("participation/remove-from-group");
        this.removeFromPlace = graph.statement("participation/remove-from-place");
        this.ids = ids;
    }

    @Override
    @Reading
    public Map<PersonId, List<Participation>> of(Collection<PersonId> people) {
        return ofPeople
                .with(
                        "personIds",
                        people.stream().map(PersonId::value).distinct().toList())
                .with("assetId", null)
                .list(Neo4jParticipations::participation)
                .stream()
                .collect(groupingBy(Participation::who));
    }

    @Override
    @Reading
    public Optional<Participation> find(PersonId who, AssetId where) {
        return ofPeople
                .with("personIds", List.of(who.value()))
                .with("assetId", where.value())
                .list(Neo4jParticipations::participation)
                .stream()
                .filter(participation -> participation.where().equals(where))
                .findFirst();
    }

    @Override
    public Participation put(PersonId who, AssetId where, Part part) {
        var put = switch (where) {
            case GroupId group -> putInGroup.with("groupId", group.value()).with("welcomed", part.welcomed());
            case PlaceId place -> putInPlace.with("placeId", place.value());
        };
        put.with("personId", who.value())
                .with("id", ids.next())
                .with("fields", fields(part))
                .run();
        return find(who, where).orElseThrow();
    }

    @Override
    public void remove(PersonId who, AssetId where) {
        var remove = switch (where) {
            case GroupId group -> removeFromGroup.with("groupId", group.value());
            case PlaceId place -> removeFromPlace.with("placeId", place.value());
        };
        remove.with("personId", who.value()).run();
    }

    private static Map<String, @Nullable Object> fields(Part part) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put("stage", part.stage());
        fields.put("meanings", part.meanings());
        fields.put("since", part.since());
        fields.put("until", part.until());
        fields.put("lastOn", part.lastOn());
        fields.put("welcomed", part.welcomed());
        return fields;
    }

    private static Participation participation(Row row) {
        var home = row.optionalPoint("home");
        var point = row.optionalPoint("point");
        return new Participation(
                new ParticipationId(row.string("id")),
                new PersonId(row.string("personId")),
                row.truth("inGroup") ? new GroupId(row.string("assetId")) : new PlaceId(row.string("assetId")),
                new Part(
                        row.constant("stage", Stage.class),
                        row.constants("meanings", Meaning.class),
                        row.optionalDate("since").orElse(null),
                        row.optionalDate("until").orElse(null),
                        row.optionalDate("lastOn").orElse(null),
                        row.optionalTruth("welcomed").orElse(null)),
                home.flatMap(from -> point.map(to -> WalkingTime.minutes(from, to)))
                        .orElse(null));
    }
}
