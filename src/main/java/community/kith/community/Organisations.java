package community.kith.community;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The organisations that run groups or places. */
public interface Organisations {

    /** Those that exist of these ids, in one round trip; what does not exist is missing from the answer. */
    Map<OrganisationId, Organisation> byIds(Collection<OrganisationId> ids);

    default Optional<Organisation> byId(OrganisationId id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** By name, all or those whose name contains the words. */
    Page<Organisation> page(Optional<String> search, PageRequest page);
}
