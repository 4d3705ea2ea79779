package community.kith.finder;

import community.kith.community.Room;
import community.kith.sessions.DayPart;
import community.kith.taxonomy.AccessFeature;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody asks the finder, as it came in. What is {@code null} or empty makes no difference to what is found. */
public record FindGroupsArguments(
        Near near,
        @Nullable Integer walkingMinutes,
        @Nullable String words,
        @Nullable List<String> interestIds,
        @Nullable List<DayPart> times,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer affordablePence,
        @Nullable Integer age,
        @Nullable List<AccessFeature> accessNeeds,
        @Nullable List<String> languages,
        @Nullable List<Room> room,
        @Nullable LocalDate assuredSince) {

    /** Where to begin: one of these, and no more. */
    public record Near(
            @Nullable String personId,
            @Nullable String postcode,
            @Nullable String placeId) {}

    /** The same list, or an empty one. */
    public static <T> List<T> list(@Nullable List<T> items) {
        return Objects.requireNonNullElse(items, List.of());
    }
}
