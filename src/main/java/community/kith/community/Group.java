package community.kith.community;

import community.kith.graph.Point;
import community.kith.sessions.DayPart;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People who meet for something, at a place, at times. Whether it helps people take part is a matter of its place too: see
 * {@link Access}.
 *
 * @param version counts the changes, from 0
 * @param point that of its place
 * @param dayParts the parts of the week in which it meets, from its sessions
 * @param welcomed how many people said that they were made welcome
 * @param welcomeAsked how many people were asked
 */
public record Group(
        GroupId id,
        int version,
        GroupDetails details,
        @Nullable Point point,
        List<DayPart> dayParts,
        int welcomed,
        int welcomeAsked,
        Provenance provenance)
        implements CommunityAsset {

    public Group {
        dayParts = List.copyOf(dayParts);
    }

    /** The same after somebody made sure of it. */
    Group assured(@Nullable LocalDate on) {
        return new Group(id, version + 1, details, point, dayParts, welcomed, welcomeAsked, provenance.assured(on));
    }

    public String name() {
        return details.name();
    }

    public @Nullable String description() {
        return details.description();
    }

    public @Nullable String website() {
        return details.website();
    }

    public @Nullable String timings() {
        return details.timings();
    }

    public @Nullable Integer costPence() {
        return details.costPence();
    }

    public @Nullable String cost() {
        return details.cost();
    }

    public @Nullable Integer minimumAge() {
        return details.minimumAge();
    }

    public @Nullable Integer maximumAge() {
        return details.maximumAge();
    }

    public List<GroupRule> onlyFor() {
        return details.onlyFor();
    }

    public List<String> languages() {
        return details.languages();
    }

    public Room room() {
        return details.room();
    }

    public @Nullable Integer usualSize() {
        return details.usualSize();
    }

    public boolean sensitive() {
        return details.sensitive();
    }
}
