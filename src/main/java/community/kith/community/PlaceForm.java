package community.kith.community;

import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place as somebody wrote it down, before it is checked. */
record PlaceForm(
        @Nullable String name,
        @Nullable PlaceKind kind,
        @Nullable String description,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable PointForm point,
        @Nullable String website,
        @Nullable String openingTimes,
        List<AccessFeature> access,
        List<AccessFeature> accessLacking,
        List<InterestId> interests,
        List<NeedId> helpsWith,
        @Nullable OrganisationId organisation,
        @Nullable LocalDate assuredOn) {}
