package community.kith.community;

import static java.util.Objects.requireNonNull;

import community.kith.geography.Postcode;
import community.kith.taxonomy.AccessFeature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.types.GeographicPoint2d;

/** A place's own fields as the graph keeps them: flat, without relationships. A place without a version is new. */
@Node("Place")
record Neo4jPlace(
        @Id String id,
        @Version @Nullable Long version,
        String name,
        PlaceKind kind,
        @Nullable String description,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable GeographicPoint2d point,
        @Nullable String website,
        @Nullable String openingTimes,
        @Nullable List<AccessFeature> access,
        @Nullable List<AccessFeature> accessLacking,
        String source,
        @Nullable String sourceId,
        @Nullable LocalDate assuredOn,
        @Nullable LocalDate missingSince) {

    static Neo4jPlace of(Place place, @Nullable Long version) {
        var details = place.details();
        return new Neo4jPlace(
                place.id().value(),
                version,
                details.name(),
                details.kind(),
                details.description(),
                details.address(),
                place.postcode(),
                Neo4jPoints.toNeo4j(details.point()),
                details.website(),
                details.openingTimes(),
                details.access(),
                details.accessLacking(),
                place.provenance().source(),
                place.provenance().sourceId(),
                place.provenance().assuredOn(),
                place.provenance().missingSince());
    }

    Place place() {
        var details = new PlaceDetails(
                name,
                kind,
                description,
                address,
                Optional.ofNullable(postcode).map(Postcode::new).orElse(null),
                Neo4jPoints.fromNeo4j(point),
                website,
                openingTimes,
                access == null ? List.of() : access,
                accessLacking == null ? List.of() : accessLacking);
        return new Place(
                new PlaceId(id),
                requireNonNull(version, "a place in the graph has a version").intValue(),
                details,
                new Provenance(source, sourceId, assuredOn, missingSince));
    }
}
