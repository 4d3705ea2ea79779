package community.kith.suggestions;

import community.kith.outcomes.Explored;
import community.kith.outcomes.Outcome;
import community.kith.outcomes.Step;
import community.kith.paidsupport.PaidSupportGate;
import community.kith.suggestions.candidates.Candidate;
import community.kith.suggestions.candidates.Candidates;
import community.kith.suggestions.candidates.Known;
import community.kith.suggestions.candidates.Refusals;
import community.kith.suggestions.life.Life;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The Support Sequence for one outcome: the seven steps, always in this order. */
public record SupportSequence(Outcome outcome, List<SequenceStep> steps) {

    public SupportSequence {
        steps = List.copyOf(steps);
    }

    /** The steps with what was explored, without looking for anything that could be tried. */
    static SupportSequence explored(Outcome outcome, Explored explored, PaidSupportGate gate) {
        return new SupportSequence(
                outcome,
                Arrays.stream(Step.values())
                        .map(step -> step(step, explored, gate))
                        .toList());
    }

    /** The steps with what was explored, what is known and what could be tried. */
    static SupportSequence suggested(Outcome outcome, Explored explored, PaidSupportGate gate, Life life) {
        return new SupportSequence(
                outcome,
                explored(outcome, explored, gate).steps().stream()
                        .map(step -> suggested(step, explored, gate, life))
                        .toList());
    }

    private static SequenceStep step(Step step, Explored explored, PaidSupportGate gate) {
        return step == Step.PAID_SUPPORT
                ? SequenceStep.explored(step, explored, gate.isOpen(), gate.stillToExplore())
                : SequenceStep.explored(step, explored, true, List.of());
    }

    /** Paid support is looked for only while the gate is open, and for the needs that it lets through and no others (rules 3 and 4). */
    private static SequenceStep suggested(SequenceStep step, Explored explored, PaidSupportGate gate, Life whole) {
        var last = step.step() == Step.PAID_SUPPORT;
        var life = last ? whole.forNeeds(gate.needs()) : whole;
        var found = step.open() ? Candidates.at(step.step(), life) : List.<Candidate>of();
        var refusals = Refusals.at(step.step(), whole, explored);
        var known = Known.at(step.step(), whole);
        return step.with(
                last
                        ? Stream.concat(known.stream(), GateWords.of(gate, whole).stream())
                                .toList()
                        : known,
                refusals.setAside(found).stream().map(SetAside::of).toList(),
                found.stream()
                        .filter(refusals::allow)
                        .map(candidate -> Suggestion.of(whole.wanted().id(), candidate))
                        .toList());
    }
}
