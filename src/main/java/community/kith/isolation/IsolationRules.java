package community.kith.isolation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures, signals and level of a life, by the rules alone: the same facts and day give the same answer. */
public final class IsolationRules {

    private IsolationRules() {}

    public static Isolation of(LifeFacts facts, LocalDate today, Thresholds thresholds) {
        var circle = new DrawnCircle(facts, today);
        var shape = new CircleShape(circle, facts);
        var out = WayOut.of(facts, today);
        var scales = new Scales(circle, out, facts.livesAlone());
        var measures = Stream.of(new Lubben(circle).measures(), scales.measures(), shape.measures())
                .flatMap(List::stream)
                .toList();
        var figures = new Figures(today, inTouch(circle), total(measures));
        var findings = look(new Life(facts, today, thresholds, circle, shape, out, figures));
        var signals = found(findings);
        var notKnown = notKnown(findings);
        var because = LevelRule.decide(new Reading(
                circle.isDrawn(),
                out.isDrawn(),
                circle.unpaid().size(),
                Set.copyOf(signals.stream().map(Signal::rule).toList()),
                Set.copyOf(notKnown),
                measures,
                scales.seldomSeenAndSeldomOut(),
                thresholds));
        return new Isolation(today, because, signals, notKnown, measures, figures);
    }

    private static Map<SignalRule, Finding> look(Life life) {
        var findings = new EnumMap<SignalRule, Finding>(SignalRule.class);
        for (var rule : SignalRule.values()) {
            findings.put(rule, Signals.look(rule, life));
        }
        return findings;
    }

    private static List<Signal> found(Map<SignalRule, Finding> findings) {
        var signals = new ArrayList<Signal>();
        findings.forEach((rule, finding) -> {
            if (finding instanceof Finding.Found found) {
                signals.add(new Signal(rule, found.sentence(), found.people(), found.since()));
            }
        });
        return signals;
    }

    private static List<SignalRule> notKnown(Map<SignalRule, Finding> findings) {
        return findings.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Finding.NotKnown)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static @Nullable Integer inTouch(DrawnCircle circle) {
        var tally = Tally.of(circle.unpaid(), circle::monthly);
        return circle.isDrawn() && tally.notKnown() == 0 ? tally.yes() : null;
    }

    private static @Nullable Integer total(List<Measure> measures) {
        return measures.stream()
                .filter(measure -> measure.name() == MeasureName.LSNS_6)
                .map(Measure::value)
                .filter(value -> value != null)
                .map(Double::intValue)
                .findFirst()
                .orElse(null);
    }
}
