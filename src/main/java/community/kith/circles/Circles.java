package community.kith.circles;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Community Circles. */
public interface Circles {

    /** Those that exist of these ids, in one round trip; what does not exist is missing from the answer. */
    Map<CircleId, Circle> byIds(Collection<CircleId> ids);

    default Optional<Circle> byId(CircleId id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** Those in somebody's reach, newest first. */
    Page<Circle> page(PageRequest page, InReach reach);

    /** The circles around each person, newest first; whoever has none is missing from the answer. */
    Map<PersonId, List<Circle>> around(Collection<PersonId> people);

    /** The members of each circle, by name. */
    Map<CircleId, List<CircleMember>> members(Collection<CircleId> circles);

    /** What each circle agreed: open ones by their date, then those done, newest first; a circle without any is missing. */
    Map<CircleId, List<CircleAction>> actions(Collection<CircleId> circles);

    /** Adds a circle of people who exist. */
    void start(Circle circle, List<CircleMember> members);

    /** What each circle came to, the latest first; a circle without any is missing. */
    Map<CircleId, List<Milestone>> history(Collection<CircleId> circles);

    /** What shows whether each of these circles is alive, in one round trip. */
    Map<CircleId, Pulse> pulses(Collection<CircleId> circles);

    /** How many circles that go on each of these people facilitates or mentors, in one round trip. */
    Map<PersonId, Integer> guided(Collection<PersonId> people);

    /** Keeps everybody else from changing a circle until the transaction ends. */
    void hold(CircleId circle);

    /** Adds what a circle came to, with what that changes on it; a {@code null} takes a property away. */
    void comeTo(CircleId circle, Milestone milestone, Map<String, @Nullable Object> changed);

    /** Brings people who exist and are not in a circle into it. */
    void join(CircleId circle, List<CircleMember> members);

    /** Takes somebody out of a circle. */
    void leave(CircleId circle, PersonId person);

    /** Adds an action of somebody who exists. */
    void agree(CircleId circle, CircleAction action);

    /** Writes down what became of actions of a circle. */
    void answer(CircleId circle, List<AnsweredAction> answers);
}
