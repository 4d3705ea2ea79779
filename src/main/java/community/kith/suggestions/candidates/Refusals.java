package community.kith.suggestions.candidates;

import static java.util.stream.Collectors.toMap;

import community.kith.outcomes.ExplorationState;
import community.kith.outcomes.Explored;
import community.kith.outcomes.Step;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Tried;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is not suggested now at one step, because no is respected (rule 7 of the Support Sequence): each thing whose last record, for
 * any outcome of the person, says that they declined it or that it did not work, until the day to ask again; and the whole step, when
 * that is what they declined for this outcome. A no to a step without a day holds until a review asks again.
 *
 * @param wholeStep the no to the step as a whole, if it holds
 * @param things the last record of each thing that is set aside
 */
public record Refusals(Step step, Optional<Tried> wholeStep, Map<Subject, Tried> things) {

    public Refusals {
        things = Map.copyOf(things);
    }

    /** What is refused at a step, on the day of the life. */
    public static Refusals at(Step step, Life life, Explored explored) {
        return new Refusals(step, wholeStep(step, life, explored), things(step, life.tried(), life.today()));
    }

    /** The last record of each thing that is refused at a step, of all that was tried. */
    public static Map<Subject, Tried> things(Step step, List<Tried> tried, LocalDate today) {
        var last = tried.stream()
                .filter(each -> each.about() != null)
                .filter(each -> each.step() == step || each.step() == null)
                .collect(toMap(
                        each -> Objects.requireNonNull(each.about()),
                        Function.identity(),
                        BinaryOperator.maxBy(Tried.OLDEST_FIRST)));
        return last.entrySet().stream()
                .filter(entry -> entry.getValue().isRefused(today))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether something may be suggested. */
    public boolean allow(Candidate candidate) {
        return wholeStep.isEmpty() && (candidate.subject() == null || !things.containsKey(candidate.subject()));
    }

    /** What is set aside, newest first: what was recorded at this step, and what would have been suggested here. */
    public List<Tried> setAside(Collection<Candidate> found) {
        var here =
                found.stream().map(Candidate::subject).filter(Objects::nonNull).toList();
        return Stream.concat(
                        wholeStep.stream(),
                        things.values().stream().filter(tried -> tried.step() == step || here.contains(tried.about())))
                .sorted(Tried.OLDEST_FIRST.reversed())
                .toList();
    }

    private static Optional<Tried> wholeStep(Step step, Life life, Explored explored) {
        return life.tried().stream()
                .filter(tried -> tried.step() == step && tried.about() == null)
                .filter(tried -> life.wanted().id().equals(tried.outcome()))
                .max(Tried.OLDEST_FIRST)
                .filter(tried -> tried.state() == ExplorationState.DECLINED && tried.isRefused(life.today()))
                .filter(tried -> tried.askAgainOn() != null || explored.isOfThisRound(tried.on(), tried.recordedAt()));
    }
}
