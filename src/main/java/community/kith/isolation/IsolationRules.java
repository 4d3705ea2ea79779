package community.kith.isolation;

import java.time.LocalDate;
import java.util.List;

/** Measures, signals and level of a life, by the rules alone: the same facts and day give the same answer. */
public final class IsolationRules {

    private IsolationRules() {}

    public static Isolation of(LifeFacts facts, LocalDate today, Thresholds thresholds) {
        return new Isolation(
                today,
                facts.ties().isEmpty() ? LevelRule.NOTHING_WRITTEN_DOWN : LevelRule.LITTLE_WRITTEN_DOWN,
                List.of(),
                List.of(SignalRule.values()),
                List.of(),
                new Figures(today, null, null));
    }
}
