package community.kith.suggestions.life;

import community.kith.sessions.DayPart;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could facilitate a circle.
 *
 * @param circles how many circles that go on they guide now
 * @param times when they have time; empty where nobody has asked
 * @param minutes how far they live from the person on foot; {@code null} where that is not known
 */
public record Guide(
        Someone who,
        int circles,
        Set<DayPart> times,
        @Nullable Integer minutes) {

    public Guide {
        times = Set.copyOf(times);
    }
}
