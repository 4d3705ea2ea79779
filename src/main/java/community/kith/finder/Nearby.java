package community.kith.finder;

import community.kith.community.GroupId;
import community.kith.geography.WalkingTime;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Asset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A group or place that lies near.
 *
 * @param site what the place is called where a group meets
 * @param organisation who runs it
 * @param topics the interests that are followed there
 * @param metres how far it is, as the crow flies
 */
record Nearby(
        Asset asset,
        @Nullable String description,
        @Nullable String site,
        @Nullable String organisation,
        List<Topic> topics,
        double metres) {

    Nearby {
        topics = List.copyOf(topics);
    }

    /** The group's id, if it is a group. */
    Optional<GroupId> group() {
        return asset.id() instanceof Subject.OfGroup group ? Optional.of(group.id()) : Optional.empty();
    }

    /** Whole minutes on foot. */
    int minutes() {
        return WalkingTime.minutes(metres);
    }
}
