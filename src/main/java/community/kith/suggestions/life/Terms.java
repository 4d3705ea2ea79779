package community.kith.suggestions.life;

import community.kith.community.GroupRule;
import community.kith.community.Room;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On what terms people can come. What is {@code null} or empty is not known.
 *
 * @param costPence each time; 0 is free
 * @param onlyFor whom it is only for, if not for everybody
 * @param languages spoken there; empty means English
 * @param sensitive whether being seen there gives away a private matter
 */
public record Terms(
        Room room,
        @Nullable Integer costPence,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        Set<GroupRule> onlyFor,
        List<String> languages,
        boolean sensitive) {

    /** Everybody can come; a place has no other terms. */
    public static final Terms OPEN = new Terms(Room.OPEN, null, null, null, Set.of(), List.of(), false);

    public Terms {
        onlyFor = Set.copyOf(onlyFor);
        languages = List.copyOf(languages);
    }
}
