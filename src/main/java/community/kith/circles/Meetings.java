package community.kith.circles;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The meetings of circles. */
public interface Meetings {

    /** The meetings of each circle, the one to come before those held, the latest first; a circle without any is missing. */
    Map<CircleId, List<Meeting>> of(Collection<CircleId> circles);

    /** The meeting that a circle is to have next. */
    default Optional<Meeting> next(CircleId circle) {
        return of(List.of(circle)).getOrDefault(circle, List.of()).stream()
                .filter(meeting -> !meeting.held())
                .findFirst();
    }

    /** Keeps a meeting, anew or as it is now: its people and actions are added to those that it has. */
    void keep(Meeting meeting);
}
