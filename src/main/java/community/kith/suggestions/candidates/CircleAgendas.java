package community.kith.suggestions.candidates;

import community.kith.outcomes.Step;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Agreed;
import community.kith.suggestions.life.Gathering;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Someone;
import java.util.List;
import java.util.stream.Stream;

/** What the person's circle has agreed to do about it; where it has not, putting it on the agenda. */
final class CircleAgendas implements CandidateSource {

    @Override
    public List<Candidate> in(Life life) {
        return life.circles().stream()
                .flatMap(circle -> {
                    var open = agreed(circle, life);
                    return open.isEmpty() ? Stream.of(toAgree(circle, life)) : open.stream();
                })
                .toList();
    }

    private static List<Candidate> agreed(Gathering circle, Life life) {
        return circle.agenda().stream()
                .filter(action -> !life.wanted().among(action.helpsWith()).isEmpty())
                .map(action -> new Candidate(
                        Step.COMMUNITY_CIRCLE,
                        "agreed:" + action.id(),
                        "Your circle has agreed: " + action.what(),
                        new Subject.OfCircle(circle.id()),
                        reasons(action, circle, life),
                        List.of(),
                        false))
                .toList();
    }

    private static List<Reason> reasons(Agreed action, Gathering circle, Life life) {
        var helped = Wording.needs(life.wanted().among(action.helpsWith()));
        return List.of(
                ReasonCode.CIRCLE_AGENDA.because(
                        "%s by %s.".formatted(promise(action, circle, life), Wording.day(action.by()))),
                ReasonCode.HELPS_WITH_NEED.because("It helps with %s.".formatted(helped)));
    }

    private static String promise(Agreed action, Gathering circle, Life life) {
        if (action.who().equals(life.focus().id())) {
            return "You said that you would do it";
        }
        var members = circle.members().stream().filter(member -> member.id().equals(action.who()));
        return members.findFirst()
                .map(Someone::knownAs)
                .map("%s said they would do it"::formatted)
                .orElse("Somebody of the circle said they would do it");
    }

    private static Candidate toAgree(Gathering circle, Life life) {
        var needs = Wording.needs(life.wanted().needs());
        return Candidate.of(
                        Step.COMMUNITY_CIRCLE,
                        "agenda",
                        "Bring it to your circle",
                        new Subject.OfCircle(circle.id()),
                        List.of(ReasonCode.CIRCLE_AGENDA.because(
                                "Your circle meets already, and has not agreed anything yet about %s.".formatted(needs),
                                0.8)))
                .orElseThrow();
    }
}
