package community.kith.community;

import org.jspecify.annotations.Nullable;

/** What can be said about an organisation; {@code null} is not known. */
public record OrganisationDetails(
        String name, @Nullable String description, @Nullable String website) {}
