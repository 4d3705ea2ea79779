package community.kith.suggestions;

import community.kith.outcomes.Exploration;
import community.kith.outcomes.ExplorationState;
import community.kith.outcomes.Step;
import java.util.List;

/**
 * One step of the Support Sequence for one outcome.
 *
 * @param explorations what was recorded, oldest first
 * @param known what is known that matters here
 * @param stillToExplore what is still to be explored before this step opens
 * @param suggestions what could be tried, best first
 */
public record SequenceStep(
        Step step,
        ExplorationState state,
        List<Exploration> explorations,
        List<String> known,
        List<Step> stillToExplore,
        List<Suggestion> suggestions) {

    public SequenceStep {
        explorations = List.copyOf(explorations);
        known = List.copyOf(known);
        stillToExplore = List.copyOf(stillToExplore);
        suggestions = List.copyOf(suggestions);
    }

    /** The question for the person. */
    public String question() {
        return step.question();
    }
}
