package community.kith.isolation;

import static java.util.stream.Collectors.toMap;

import community.kith.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says of people's lives as they are today what the rules say. */
@Component
public class AssessingIsolation {

    private final KnownLives lives;
    private final Optional<EarlierFigures> earlier;
    private final Thresholds thresholds;
    private final Clock clock;

    AssessingIsolation(KnownLives lives, Optional<EarlierFigures> earlier, Thresholds thresholds, Clock clock) {
        this.lives = lives;
        this.earlier = earlier;
        this.thresholds = thresholds;
        this.clock = clock;
    }

    /** All together, in as many round trips as for one; whoever does not exist is missing from the answer. */
    public Map<PersonId, Isolation> of(Collection<PersonId> people) {
        var today = LocalDate.now(clock);
        return facts(people).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> IsolationRules.of(entry.getValue(), today, thresholds)));
    }

    /** What the map knows of them, with the figures that were kept. */
    public Map<PersonId, LifeFacts> facts(Collection<PersonId> people) {
        var known = lives.of(people);
        var before = earlier.map(kept -> kept.of(known.keySet())).orElse(Map.of());
        return known.entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().earlier(before.getOrDefault(entry.getKey(), List.of()))));
    }
}
