package community.kith.circles;

import community.kith.graph.Ids;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what a circle came to, and what that changes about where it stands. */
@Component
class ComingToMilestones {

    private final Circles circles;
    private final Ids ids;

    ComingToMilestones(Circles circles, Ids ids) {
        this.circles = circles;
        this.ids = ids;
    }

    /**
     * Adds a milestone of a circle.
     *
     * @param circle as it is now, but for what the milestone changes
     * @param whoId the facilitator who was found or left
     */
    void come(
            Circle circle,
            MilestoneKind kind,
            LocalDate on,
            @Nullable PersonId whoId,
            @Nullable String words,
            @Nullable LocalDate lookAgainOn) {
        var milestone = new Milestone(new MilestoneId(ids.next()), kind, on, whoId, words, lookAgainOn);
        circles.comeTo(circle.id(), milestone, changed(circle, milestone));
    }

    /** What changes on the circle itself; {@code null} takes something away. */
    static Map<String, @Nullable Object> changed(Circle circle, Milestone milestone) {
        var on = milestone.on();
        var changed = new HashMap<String, @Nullable Object>();
        switch (milestone.kind()) {
            case ASKED, REVIEWED -> {}
            case EXPLAINED -> {
                changed.put("explainedOn", on);
                changed.put("waitingSince", waits(circle, on));
            }
            case FIRST_MET -> {
                changed.put("startedOn", on);
                changed.put("waitingSince", waits(circle, on));
            }
            case FACILITATOR_FOUND -> changed.put("waitingSince", null);
            case FACILITATOR_LEFT -> changed.put("waitingSince", waits(circle, on));
            case PAUSED -> changed.put("pausedOn", on);
            case TAKEN_UP -> changed.put("pausedOn", null);
            case ENDED -> {
                changed.put("endedOn", on);
                changed.put("cameOfIt", milestone.words());
            }
        }
        return changed;
    }

    private static @Nullable LocalDate waits(Circle circle, LocalDate on) {
        if (circle.facilitated()) {
            return null;
        }
        return circle.waitingSince() == null ? on : circle.waitingSince();
    }
}
