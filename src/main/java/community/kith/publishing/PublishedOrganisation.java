package community.kith.publishing;

import community.kith.community.OrganisationDetails;

/** Who runs something, as it is published. */
record PublishedOrganisation(String id, OrganisationDetails details) {}
