package community.kith.suggestions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.outcomes.OutcomeId;
import community.kith.suggestions.candidates.MatchRole;
import community.kith.suggestions.candidates.Matches;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers who could support a person with an outcome: workers, facilitators or volunteers. */
@Component
public class MatchingPeople {

    private final Lives lives;
    private final Clock clock;

    MatchingPeople(Lives lives, Clock clock) {
        this.lives = lives;
        this.clock = clock;
    }

    /** For which outcome, and in which role. */
    record Question(OutcomeId outcome, MatchRole role) {}

    /** Who matches each question, best first, all read in one transaction. */
    @Transactional(readOnly = true)
    Map<Question, List<Match>> matches(Set<Question> questions) {
        var found = lives.around(questions.stream().map(Question::outcome).collect(toSet()), LocalDate.now(clock));
        return questions.stream().collect(toMap(Function.identity(), question -> {
            var life = found.get(question.outcome());
            return life == null
                    ? List.<Match>of()
                    : Matches.of(question.role(), life).stream()
                            .map(candidate -> Match.of(question.role(), candidate))
                            .toList();
        }));
    }
}
