package community.kith.community;

import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a directory says about a place.
 *
 * @param organisation who runs it, by its record in the directory
 * @param assuredOn when somebody last made sure that it is right
 */
public record PlaceRecord(
        SourceKey key,
        PlaceDetails details,
        List<InterestId> interests,
        List<NeedId> helpsWith,
        @Nullable SourceKey organisation,
        @Nullable LocalDate assuredOn)
        implements DirectoryRecord {

    public PlaceRecord {
        interests = interests.stream().distinct().toList();
        helpsWith = helpsWith.stream().distinct().toList();
    }
}
