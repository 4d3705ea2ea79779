package community.kith.gaps;

import community.kith.community.PlaceId;
import community.kith.geography.NeighbourhoodId;
import community.kith.taxonomy.InterestId;
import org.jspecify.annotations.Nullable;

/** A group to start, as somebody wrote it down. */
record NewPlan(
        NeighbourhoodId neighbourhood,
        InterestId interest,
        String name,
        @Nullable String words,
        @Nullable String timings,
        @Nullable PlaceId place) {}
