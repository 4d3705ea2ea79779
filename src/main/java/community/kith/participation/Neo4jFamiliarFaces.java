package community.kith.participation;

import static java.util.stream.Collectors.groupingBy;

import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.community.PlaceKind;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;

/** Who of a person's circle goes where, in the graph. */
@Repository
@Reading
class Neo4jFamiliarFaces implements FamiliarFaces {

    private final Graph.Statement familiarFaces;

    Neo4jFamiliarFaces(Graph graph) {
        this.familiarFaces = graph.statement("participation/familiar-faces");
    }

    @Override
    @Reading
    public Map<PersonId, List<FamiliarFace>> of(Collection<PersonId> people, LocalDate today) {
        return familiarFaces
                .with(
                        "personIds",
                        people.stream().map(PersonId::value).distinct().toList())
                .with(
                        "privateKinds",
                        PlaceKind.forPrivateMatters().stream()
                                .map(PlaceKind::name)
                                .toList())
                .with("today", today)
                .list(Neo4jFamiliarFaces::face)
                .stream()
                .collect(groupingBy(FamiliarFace::of));
    }

    private static FamiliarFace face(Row row) {
        return new FamiliarFace(
                new PersonId(row.string("ofId")),
                new PersonId(row.string("whoId")),
                row.truth("inGroup") ? new GroupId(row.string("assetId")) : new PlaceId(row.string("assetId")),
                row.optionalString("inWords").orElse(null),
                row.truth("lapsed"));
    }
}
