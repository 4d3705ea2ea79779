package community.kith.community;

import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group as somebody wrote it down, before it is checked; its sessions apart. */
record GroupForm(
        @Nullable String name,
        @Nullable String description,
        @Nullable String website,
        @Nullable PlaceId place,
        @Nullable OrganisationId organisation,
        @Nullable String timings,
        List<InterestId> interests,
        List<NeedId> helpsWith,
        List<InterestId> lookingFor,
        @Nullable Integer costPence,
        @Nullable String cost,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        List<GroupRule> onlyFor,
        List<String> languages,
        @Nullable Room room,
        @Nullable Integer usualSize,
        List<AccessFeature> access,
        List<AccessFeature> accessLacking,
        @Nullable Boolean sensitive,
        @Nullable LocalDate assuredOn) {}
