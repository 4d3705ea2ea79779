package community.kith.gaps;

import community.kith.community.GroupId;
import community.kith.community.GroupRule;
import community.kith.community.Room;
import community.kith.geography.WalkingTime;
import community.kith.graph.Point;
import community.kith.sessions.DayPart;
import community.kith.taxonomy.InterestId;
import java.util.Comparator;
import java.util.Set;

/**
 * A group in or around a neighbourhood.
 *
 * @param metres how far it is from the middle of the neighbourhood, as the crow flies
 * @param interests those that are followed there
 */
record NearGroup(
        GroupId id,
        Point point,
        double metres,
        Room room,
        Set<GroupRule> onlyFor,
        Set<DayPart> times,
        Set<InterestId> interests) {

    /** Nearest first. */
    static final Comparator<NearGroup> BY_WAY = Comparator.comparingDouble(NearGroup::metres)
            .thenComparing(group -> group.id().value());

    NearGroup {
        onlyFor = Set.copyOf(onlyFor);
        times = Set.copyOf(times);
        interests = Set.copyOf(interests);
    }

    /** Whole minutes on foot from the middle of the neighbourhood. */
    int minutes() {
        return WalkingTime.minutes(metres);
    }

    /** Whether it is there for people who decide themselves to go: one that nobody can join, or be sent to only, closes no gap. */
    boolean isForPeopleHere() {
        return room != Room.CLOSED && !onlyFor.contains(GroupRule.REFERRED);
    }

    boolean isFull() {
        return room == Room.FULL;
    }
}
