package community.kith.isolation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rules say about one life on one day.
 *
 * @param because the rule that decided the level
 * @param signals what is worth a conversation, in the order of {@link SignalRule}
 * @param notKnown the signals of which nobody can say whether they are there
 * @param measures all of them, in the order of {@link MeasureName}
 * @param figures what to keep of the day
 */
public record Isolation(
        LocalDate on,
        LevelRule because,
        List<Signal> signals,
        List<SignalRule> notKnown,
        List<Measure> measures,
        Figures figures) {

    public Isolation {
        signals = List.copyOf(signals);
        notKnown = List.copyOf(notKnown);
        measures = List.copyOf(measures);
    }

    public Level level() {
        return because.level();
    }

    /** Why the level is what it is, to be read by or to the person. */
    public String levelSentence() {
        return because.sentence();
    }

    public Optional<Signal> signal(SignalRule rule) {
        return signals.stream().filter(signal -> signal.rule() == rule).findFirst();
    }
}
