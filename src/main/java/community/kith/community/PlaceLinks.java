package community.kith.community;

import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a place points to. */
record PlaceLinks(
        List<InterestId> interests,
        List<NeedId> helpsWith,
        @Nullable OrganisationId organisation) {

    static final PlaceLinks NONE = new PlaceLinks(List.of(), List.of(), null);
}
