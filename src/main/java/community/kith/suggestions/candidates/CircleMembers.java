package community.kith.suggestions.candidates;

import community.kith.outcomes.Step;
import community.kith.relationships.Sector;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Gathering;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Someone;
import java.util.List;
import java.util.Optional;

/** Members of the person's circle who might be asked. */
final class CircleMembers implements CandidateSource {

    @Override
    public List<Candidate> in(Life life) {
        return life.circles().stream()
                .map(Gathering::members)
                .flatMap(List::stream)
                .distinct()
                .filter(member -> life.tieWith(member.id())
                        .map(tie -> tie.sector() != Sector.PAID && !tie.isUnwanted())
                        .orElse(true))
                .map(member -> Candidate.of(
                        Step.COMMUNITY_CIRCLE,
                        "member",
                        "Ask %s from your circle".formatted(member.knownAs()),
                        new Subject.OfPerson(member.id()),
                        reasons(member, life)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Reason> reasons(Someone member, Life life) {
        return life.tieWith(member.id())
                .map(tie -> PeopleReasons.toAsk(tie, life))
                .orElseGet(() -> PeopleReasons.toMeet(member, life));
    }
}
