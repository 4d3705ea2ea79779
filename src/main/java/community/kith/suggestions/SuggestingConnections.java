package community.kith.suggestions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.graph.Reading;
import community.kith.outcomes.Explorations;
import community.kith.outcomes.Explored;
import community.kith.outcomes.Outcome;
import community.kith.outcomes.OutcomeId;
import community.kith.paidsupport.Gates;
import community.kith.paidsupport.PaidSupportGate;
import community.kith.suggestions.life.Life;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers what could meet an outcome before anybody thinks of paid hours, step by step and with reasons. */
@Component
public class SuggestingConnections {

    private final Explorations explorations;
    private final Gates gates;
    private final Lives lives;
    private final Clock clock;

    SuggestingConnections(Explorations explorations, Gates gates, Lives lives, Clock clock) {
        this.explorations = explorations;
        this.gates = gates;
        this.lives = lives;
        this.clock = clock;
    }

    /** The Support Sequence for an outcome, with suggestions. */
    @Reading
    public SupportSequence sequence(Outcome outcome) {
        return answers(Set.of(new Question(outcome, true))).values().iterator().next();
    }

    /** The Support Sequences of some outcomes, with suggestions. */
    @Reading
    public Map<Outcome, SupportSequence> sequences(Collection<Outcome> outcomes) {
        return answers(outcomes.stream()
                        .map(outcome -> new Question(outcome, true))
                        .collect(toSet()))
                .entrySet()
                .stream()
                .collect(toMap(entry -> entry.getKey().outcome(), Map.Entry::getValue));
    }

    /** The Support Sequences that are asked for; the graph is searched only where it must be. */
    @Reading
    Map<Question, SupportSequence> sequences(Set<Question> questions) {
        return answers(questions);
    }

    private Map<Question, SupportSequence> answers(Collection<Question> questions) {
        var explored = explorations.of(ids(questions));
        var open = gates.of(explored);
        var searched = ids(questions.stream().filter(Question::withSuggestions).collect(toSet()));
        Map<OutcomeId, Life> found = searched.isEmpty() ? Map.of() : lives.around(searched, LocalDate.now(clock));
        return questions.stream()
                .collect(toMap(Function.identity(), question -> answer(question, explored, open, found)));
    }

    private static SupportSequence answer(
            Question question,
            Map<OutcomeId, Explored> explored,
            Map<OutcomeId, PaidSupportGate> gates,
            Map<OutcomeId, Life> found) {
        var outcome = question.outcome();
        var history = explored.getOrDefault(outcome.id(), Explored.NOTHING);
        var gate = Objects.requireNonNull(gates.get(outcome.id()));
        var life = found.get(outcome.id());
        return question.withSuggestions() && life != null
                ? SupportSequence.suggested(outcome, history, gate, life)
                : SupportSequence.explored(outcome, history, gate);
    }

    private static Set<OutcomeId> ids(Collection<Question> questions) {
        return questions.stream().map(question -> question.outcome().id()).collect(Collectors.toSet());
    }

    /** What is asked about an outcome: what was explored alone, or what could be tried as well. */
    record Question(Outcome outcome, boolean withSuggestions) {}
}
