package community.kith.community;

import community.kith.taxonomy.AccessFeature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be said about a group; {@code null} or empty is not known.
 *
 * @param timings when they meet, as the source wrote it
 * @param costPence what it costs each time; 0 is free
 * @param cost the same in words
 * @param onlyFor whom it is only for, if it is not for everybody
 * @param languages two-letter codes; empty means English
 * @param usualSize how many people usually come
 * @param access what is known to help people take part
 * @param accessLacking what is known to be missing
 * @param sensitive whether being seen there gives away a diagnosis or other private matter
 */
public record GroupDetails(
        String name,
        @Nullable String description,
        @Nullable String website,
        @Nullable String timings,
        @Nullable Integer costPence,
        @Nullable String cost,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        List<GroupRule> onlyFor,
        List<String> languages,
        Room room,
        @Nullable Integer usualSize,
        List<AccessFeature> access,
        List<AccessFeature> accessLacking,
        boolean sensitive) {

    public GroupDetails {
        onlyFor = onlyFor.stream().distinct().sorted().toList();
        languages = languages.stream().distinct().toList();
        access = access.stream().distinct().sorted().toList();
        accessLacking = accessLacking.stream().distinct().sorted().toList();
    }
}
