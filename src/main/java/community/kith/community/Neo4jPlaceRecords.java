package community.kith.community;

import community.kith.geography.Postcode;
import community.kith.graph.Graph;
import community.kith.graph.Ids;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What directories say about places. */
@Repository
class Neo4jPlaceRecords extends Neo4jDirectoryRecords<PlaceRecord> {

    Neo4jPlaceRecords(Graph graph, Ids ids) {
        super(
                new Statements(
                        graph.statement("community/known-places"),
                        graph.statement("community/put-places"),
                        graph.statement("community/place-keys"),
                        graph.statement("community/mark-places")),
                ids,
                Map.of("access", List.of(), "accessLacking", List.of(), "kind", PlaceKind.OTHER));
    }

    @Override
    Map<String, Object> fields(PlaceRecord record) {
        var details = record.details();
        return new Said()
                .with("name", details.name())
                .with("kind", details.kind() == PlaceKind.OTHER ? null : details.kind())
                .with("description", details.description())
                .with("address", details.address())
                .with(
                        "postcode",
                        Optional.ofNullable(details.postcode())
                                .map(Postcode::code)
                                .orElse(null))
                .with("point", details.point())
                .with("website", details.website())
                .with("openingTimes", details.openingTimes())
                .with("access", details.access())
                .with("accessLacking", details.accessLacking())
                .fields();
    }

    @Override
    Map<String, @Nullable Object> links(PlaceRecord record, Set<String> spokeAbout) {
        var links = new HashMap<String, @Nullable Object>();
        links.put(
                "interestIds",
                record.interests().stream().map(InterestId::value).toList());
        links.put("needIds", record.helpsWith().stream().map(NeedId::value).toList());
        links.put("organisationKey", text(record.organisation()));
        links.put("assuredOn", record.assuredOn());
        return links;
    }
}
