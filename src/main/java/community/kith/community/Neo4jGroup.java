package community.kith.community;

import static java.util.Objects.requireNonNull;

import community.kith.taxonomy.AccessFeature;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Node;
import org.springframework.data.neo4j.types.GeographicPoint2d;

/**
 * A group's own fields as the graph keeps them: flat, without relationships. A group without a version is new. What follows from
 * something else (its place, its sessions, what people said) is read here and written where it follows.
 */
@Node("Group")
record Neo4jGroup(
        @Id String id,
        @Version @Nullable Long version,
        String name,
        @Nullable String description,
        @Nullable String website,
        @Nullable String timings,
        @Nullable Integer costPence,
        @Nullable String cost,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        @Nullable List<GroupRule> onlyFor,
        @Nullable List<String> languages,
        @Nullable Room room,
        @Nullable Integer usualSize,
        @Nullable List<AccessFeature> access,
        @Nullable List<AccessFeature> accessLacking,
        @Nullable Boolean sensitive,
        String source,
        @Nullable String sourceId,
        @Nullable LocalDate assuredOn,
        @Nullable LocalDate missingSince,
        @ReadOnlyProperty @Nullable GeographicPoint2d point,
        @ReadOnlyProperty @Nullable List<String> dayParts,
        @ReadOnlyProperty @Nullable Integer welcomed,
        @ReadOnlyProperty @Nullable Integer welcomeAsked) {

    static Neo4jGroup of(Group group, @Nullable Long version) {
        var details = group.details();
        return new Neo4jGroup(
                group.id().value(),
                version,
                details.name(),
                details.description(),
                details.website(),
                details.timings(),
                details.costPence(),
                details.cost(),
                details.minimumAge(),
                details.maximumAge(),
                details.onlyFor(),
                details.languages(),
                details.room(),
                details.usualSize(),
                details.access(),
                details.accessLacking(),
                details.sensitive(),
                group.provenance().source(),
                group.provenance().sourceId(),
                group.provenance().assuredOn(),
                group.provenance().missingSince(),
                null,
                null,
                null,
                null);
    }

    Group group() {
        return new Group(
                new GroupId(id),
                requireNonNull(version, "a group in the graph has a version").intValue(),
                details(),
                Neo4jPoints.fromNeo4j(point),
                list(dayParts).stream().map(SessionProperties::dayPart).toList(),
                welcomed == null ? 0 : welcomed,
                welcomeAsked == null ? 0 : welcomeAsked,
                new Provenance(source, sourceId, assuredOn, missingSince));
    }

    private GroupDetails details() {
        return new GroupDetails(
                name,
                description,
                website,
                timings,
                costPence,
                cost,
                minimumAge,
                maximumAge,
                list(onlyFor),
                list(languages),
                room == null ? Room.OPEN : room,
                usualSize,
                list(access),
                list(accessLacking),
                sensitive != null && sensitive);
    }

    private static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
