package community.kith.community;

import org.jspecify.annotations.Nullable;

/** Who runs groups or places. */
public record Organisation(OrganisationId id, OrganisationDetails details, Provenance provenance) {

    public String name() {
        return details.name();
    }

    public @Nullable String description() {
        return details.description();
    }

    public @Nullable String website() {
        return details.website();
    }
}
