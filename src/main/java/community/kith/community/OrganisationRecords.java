package community.kith.community;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The organisations, to be read with what they run and to be written. */
interface OrganisationRecords extends Organisations {

    /** For each of these organisations the groups that it runs, by name, 100 at most. */
    Map<OrganisationId, List<GroupId>> groups(Collection<OrganisationId> ids);

    /** Adds an organisation. */
    Organisation add(Organisation organisation);
}
