package community.kith.suggestions;

import community.kith.circles.Circle;
import community.kith.circles.CircleId;
import community.kith.circles.CircleState;
import community.kith.circles.Circles;
import community.kith.geography.Neighbourhoods;
import community.kith.graph.Point;
import community.kith.people.InReach;
import community.kith.people.Openness;
import community.kith.people.Openness.Shared;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers who could facilitate a circle, for whom the person is open to. */
@Component
class FindingFacilitators {

    private final Circles circles;
    private final Seekers seekers;
    private final Guides guides;
    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    FindingFacilitators(Circles circles, Seekers seekers, Guides guides, Neighbourhoods neighbourhoods, Clock clock) {
        this.circles = circles;
        this.seekers = seekers;
        this.guides = guides;
        this.neighbourhoods = neighbourhoods;
        this.clock = clock;
    }

    /** Best first; nobody for a circle that does not exist or has ended. */
    @Transactional(readOnly = true)
    public List<FacilitatorCandidate> of(CircleId id, Openness openness, InReach caller) {
        var today = LocalDate.now(clock);
        return circles.byId(id)
                .filter(circle -> circle.state() != CircleState.ENDED)
                .map(Circle::around)
                .flatMap(around -> seekers.byId(around, today))
                .map(seeker -> seeker.whoCouldFacilitate(
                        guides.of(id, from(seeker, openness), openness.whole(), caller, today), openness))
                .orElse(List.of());
    }

    /** The home; for whoever may know the neighbourhood alone, the middle of that; for others nowhere. */
    private @Nullable Point from(Seeker seeker, Openness openness) {
        if (!openness.has(Shared.NEIGHBOURHOOD)) {
            return null;
        }
        var home = seeker.home();
        return (openness.whole()
                        ? home
                        : home.flatMap(neighbourhoods::containing)
                                .flatMap(around -> Optional.ofNullable(around.centre())))
                .orElse(null);
    }
}
