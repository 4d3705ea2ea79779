package community.kith.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that was explored for one outcome: a history, from which the state of each step follows. A review begins a new round:
 * it asks every step again.
 */
public record Explored(List<Exploration> history, List<Review> reviews) {

    /** Nothing yet. */
    public static final Explored NOTHING = new Explored(List.of(), List.of());

    public Explored {
        history = history.stream().sorted(Exploration.OLDEST_FIRST).toList();
        reviews = reviews.stream().sorted(Review.OLDEST_FIRST).toList();
    }

    /** What was recorded at a step, oldest first. */
    public List<Exploration> at(Step step) {
        return history.stream()
                .filter(exploration -> exploration.step() == step)
                .toList();
    }

    /** What the last record of a step says; a no to one thing says nothing about the step. */
    public ExplorationState state(Step step) {
        return exploring(step)
                .reduce((earlier, later) -> later)
                .map(Exploration::state)
                .orElse(ExplorationState.NOT_EXPLORED);
    }

    /** The state of every step. */
    public Map<Step, ExplorationState> states() {
        return Arrays.stream(Step.values()).collect(Collectors.toMap(Function.identity(), this::state));
    }

    /** Whether a review asks the step again, and nobody has answered yet. */
    public boolean askAgain(Step step) {
        return exploring(step).findAny().isPresent() && !isExplored(step);
    }

    /** The steps before paid support that nobody has explored since the last review, in order. */
    public List<Step> stillToExplore() {
        return Step.PAID_SUPPORT.earlier().stream()
                .filter(step -> !isExplored(step))
                .toList();
    }

    /** Whether something recorded on this day and at this moment belongs to the round that goes on now. */
    public boolean isOfThisRound(LocalDate day, Instant moment) {
        return lastReview().map(review -> review.isFollowedBy(day, moment)).orElse(true);
    }

    /** The first day by which every step before paid support had been explored, whatever reviews have asked since. */
    public Optional<LocalDate> exploredBy() {
        var first = Step.PAID_SUPPORT.earlier().stream()
                .map(step -> exploring(step).map(Exploration::on).findFirst())
                .toList();
        return first.stream().allMatch(Optional::isPresent)
                ? first.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** The last time that somebody looked at the outcome again. */
    public Optional<Review> lastReview() {
        return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.getLast());
    }

    private boolean isExplored(Step step) {
        return exploring(step).anyMatch(exploration -> isOfThisRound(exploration.on(), exploration.recordedAt()));
    }

    private Stream<Exploration> exploring(Step step) {
        return history.stream()
                .filter(exploration -> exploration.step() == step)
                .filter(Exploration::exploresTheStep);
    }
}
