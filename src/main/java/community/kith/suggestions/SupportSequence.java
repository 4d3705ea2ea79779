package community.kith.suggestions;

import community.kith.outcomes.Explored;
import community.kith.outcomes.Outcome;
import community.kith.outcomes.PaidSupportGate;
import community.kith.outcomes.Step;
import community.kith.suggestions.candidates.Candidates;
import community.kith.suggestions.candidates.Known;
import community.kith.suggestions.life.Life;
import java.util.Arrays;
import java.util.List;

/** The Support Sequence for one outcome: the seven steps, always in this order. */
public record SupportSequence(Outcome outcome, List<SequenceStep> steps) {

    public SupportSequence {
        steps = List.copyOf(steps);
    }

    /** The steps with what was explored, without looking for anything that could be tried. */
    static SupportSequence explored(Outcome outcome, Explored explored) {
        return new SupportSequence(
                outcome,
                Arrays.stream(Step.values())
                        .map(step -> step(step, explored, List.of(), List.of()))
                        .toList());
    }

    /** The steps with what was explored, what is known and what could be tried. */
    static SupportSequence suggested(Outcome outcome, Explored explored, Life life) {
        return new SupportSequence(
                outcome,
                Arrays.stream(Step.values())
                        .map(step ->
                                step(step, explored, Known.at(step, life), suggestions(step, outcome, explored, life)))
                        .toList());
    }

    private static SequenceStep step(Step step, Explored explored, List<String> known, List<Suggestion> suggestions) {
        return new SequenceStep(
                step, explored.state(step), explored.at(step), known, stillToExplore(step, explored), suggestions);
    }

    private static List<Suggestion> suggestions(Step step, Outcome outcome, Explored explored, Life life) {
        return stillToExplore(step, explored).isEmpty()
                ? Candidates.at(step, life).stream()
                        .map(candidate -> Suggestion.of(outcome.id(), candidate))
                        .toList()
                : List.of();
    }

    private static List<Step> stillToExplore(Step step, Explored explored) {
        return step == Step.PAID_SUPPORT ? PaidSupportGate.stillToExplore(explored.states()) : List.of();
    }
}
