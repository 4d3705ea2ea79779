package community.kith.suggestions.life;

import community.kith.community.GroupRule;
import community.kith.community.PlaceId;
import community.kith.community.PlaceKind;
import community.kith.geography.WalkingTime;
import community.kith.graph.Point;
import community.kith.sessions.DayPart;
import community.kith.subjects.Subject;
import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.NeedId;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A group or a place of the community.
 *
 * @param kind what sort of place it is; nothing for a group
 * @param meetsAt the place where a group meets
 * @param likings the interests that are followed there
 * @param looksFor the interests that somebody could bring or lead
 * @param times when a group meets, from Monday on
 * @param turnover how many people go, as last counted
 */
public record Asset(
        Subject.Asset id,
        String name,
        @Nullable PlaceKind kind,
        @Nullable PlaceId meetsAt,
        @Nullable Point point,
        Set<NeedId> helpsWith,
        List<Liking> likings,
        List<Liking> looksFor,
        List<DayPart> times,
        Set<AccessFeature> access,
        Set<AccessFeature> accessLacking,
        Terms terms,
        Company company,
        Turnover turnover,
        Freshness freshness) {

    public Asset {
        helpsWith = Set.copyOf(helpsWith);
        likings = List.copyOf(likings);
        looksFor = List.copyOf(looksFor);
        times = times.stream().distinct().sorted().toList();
        access = Set.copyOf(access);
        accessLacking = Set.copyOf(accessLacking);
    }

    /** Whether it is one of these, or meets at one of them. */
    boolean isAmong(Set<Subject.Asset> places) {
        return places.contains(id) || (meetsAt != null && places.contains(new Subject.OfPlace(meetsAt)));
    }

    /** How long the way from a point is on foot, if both are known. */
    public OptionalInt minutesFrom(@Nullable Point from) {
        return from == null || point == null ? OptionalInt.empty() : OptionalInt.of(WalkingTime.minutes(from, point));
    }

    /** Whether saying that somebody goes there would tell something private about them. */
    public boolean tellsOnThoseWhoGo() {
        return terms.sensitive()
                || terms.onlyFor().contains(GroupRule.REFERRED)
                || (kind != null && PlaceKind.forPrivateMatters().contains(kind));
    }
}
