package community.kith.firstmembers;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Groups that are to start, beside those whom they fit. */
interface GroupsToStart {

    /** Those that fit each of these people, and those to which they were invited; whom none fits is missing from the answer. */
    Map<PersonId, List<GroupToStart>> ofPeople(Collection<PersonId> people);

    /** Those that fit people whom the caller's own teams support, and to which they have not answered; not invited yet comes first. */
    Page<GroupToStart> waiting(InReach caller, PageRequest page);
}
