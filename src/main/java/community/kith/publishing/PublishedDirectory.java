package community.kith.publishing;

import community.kith.community.AssetTerm;
import java.util.List;
import java.util.Optional;

/** What is published, as the graph has it; each is one statement. */
interface PublishedDirectory {

    /** A page of services. */
    Part<PublishedService> services(Wanted wanted);

    /** A service with everything about it. */
    Optional<WholeService> service(String groupId);

    /** Some of the interests, by name. */
    Part<AssetTerm> interests(int skip, int limit);

    /** One interest. */
    Optional<AssetTerm> interest(String interestId);

    /** The ids of the interests that come with Kith; they change with its migrations only. */
    List<String> ownInterests();
}
