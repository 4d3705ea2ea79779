package community.kith.suggestions;

import community.kith.outcomes.Exploration;
import community.kith.outcomes.ExplorationState;
import community.kith.outcomes.Explored;
import community.kith.outcomes.Step;
import java.util.List;

/**
 * One step of the Support Sequence for one outcome.
 *
 * @param explorations what was recorded, oldest first
 * @param askAgain whether a review asks the step again, and nobody has answered yet
 * @param open whether something can be suggested here now
 * @param known what is known that matters here
 * @param stillToExplore what is still to be explored before this step opens
 * @param setAside what is not suggested now, because the person said no or it did not work, newest first
 * @param suggestions what could be tried, best first
 */
public record SequenceStep(
        Step step,
        ExplorationState state,
        List<Exploration> explorations,
        boolean askAgain,
        boolean open,
        List<String> known,
        List<Step> stillToExplore,
        List<SetAside> setAside,
        List<Suggestion> suggestions) {

    public SequenceStep {
        explorations = List.copyOf(explorations);
        known = List.copyOf(known);
        stillToExplore = List.copyOf(stillToExplore);
        setAside = List.copyOf(setAside);
        suggestions = List.copyOf(suggestions);
    }

    /** A step with what was explored there, without looking for anything that could be tried. */
    static SequenceStep explored(Step step, Explored explored, boolean open, List<Step> stillToExplore) {
        return new SequenceStep(
                step,
                explored.state(step),
                explored.at(step),
                explored.askAgain(step),
                open,
                List.of(),
                stillToExplore,
                List.of(),
                List.of());
    }

    /** The same with what is known, what is set aside and what could be tried. */
    SequenceStep with(List<String> found, List<SetAside> refused, List<Suggestion> suggested) {
        return new SequenceStep(step, state, explorations, askAgain, open, found, stillToExplore, refused, suggested);
    }

    /** The step in a few words, as they stand inside a sentence. */
    public String label() {
        return step.label();
    }

    /** The question for the person. */
    public String question() {
        return step.question();
    }
}
