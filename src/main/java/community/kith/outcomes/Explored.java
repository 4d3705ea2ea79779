package community.kith.outcomes;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that was explored for one outcome: a history, from which the state of each step follows. */
public record Explored(List<Exploration> history) {

    /** Nothing yet. */
    public static final Explored NOTHING = new Explored(List.of());

    public Explored {
        history = history.stream().sorted(Exploration.OLDEST_FIRST).toList();
    }

    /** What was recorded at a step, oldest first. */
    public List<Exploration> at(Step step) {
        return history.stream()
                .filter(exploration -> exploration.step() == step)
                .toList();
    }

    /** What the last record of a step says. */
    public ExplorationState state(Step step) {
        var records = at(step);
        return records.isEmpty()
                ? ExplorationState.NOT_EXPLORED
                : records.getLast().state();
    }

    /** The state of every step. */
    public Map<Step, ExplorationState> states() {
        return Arrays.stream(Step.values()).collect(Collectors.toMap(Function.identity(), this::state));
    }
}
