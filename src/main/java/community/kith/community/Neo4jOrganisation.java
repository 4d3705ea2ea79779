package community.kith.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Persistable;
import org.springframework.data.neo4j.core.schema.Node;

/** An organisation's own fields as the graph keeps them: flat, without relationships. Saved once, when it is new. */
@Node("Organisation")
record Neo4jOrganisation(
        @Id String id,
        String name,
        @Nullable String description,
        @Nullable String website,
        String source,
        @Nullable String sourceId,
        @Nullable LocalDate assuredOn,
        @Nullable LocalDate missingSince)
        implements Persistable<String> {

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    static Neo4jOrganisation of(Organisation organisation) {
        return new Neo4jOrganisation(
                organisation.id().value(),
                organisation.name(),
                organisation.description(),
                organisation.website(),
                organisation.provenance().source(),
                organisation.provenance().sourceId(),
                organisation.provenance().assuredOn(),
                organisation.provenance().missingSince());
    }

    Organisation organisation() {
        return new Organisation(
                new OrganisationId(id),
                new OrganisationDetails(name, description, website),
                new Provenance(source, sourceId, assuredOn, missingSince));
    }
}
