package community.kith.community;

import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a group points to. */
record GroupLinks(
        List<InterestId> interests,
        List<NeedId> helpsWith,
        List<InterestId> lookingFor,
        @Nullable PlaceId place,
        @Nullable OrganisationId organisation) {

    static final GroupLinks NONE = new GroupLinks(List.of(), List.of(), List.of(), null, null);
}
