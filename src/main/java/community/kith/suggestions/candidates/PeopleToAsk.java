package community.kith.suggestions.candidates;

import community.kith.outcomes.Step;
import community.kith.relationships.Sector;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Tie;
import java.util.List;
import java.util.Optional;

/**
 * People of one sector of the person's circle who might be asked, lapsed ones included; not those of whom the person wants less.
 *
 * @param step where they are suggested
 */
record PeopleToAsk(Step step, Sector sector) implements CandidateSource {

    @Override
    public List<Candidate> in(Life life) {
        return life.ties().stream()
                .filter(tie -> tie.sector() == sector && !tie.isUnwanted())
                .map(tie -> Candidate.of(
                        step, "ask", title(tie), new Subject.OfPerson(tie.who().id()), PeopleReasons.toAsk(tie, life)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String title(Tie tie) {
        return (tie.lapsed() ? "Get in touch again with " : "Ask ") + Wording.named(tie);
    }
}
