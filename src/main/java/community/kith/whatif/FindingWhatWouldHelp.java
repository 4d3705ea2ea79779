package community.kith.whatif;

import static java.util.stream.Collectors.toMap;

import community.kith.isolation.AssessingIsolation;
import community.kith.isolation.LifeFacts;
import community.kith.outcomes.Outcome;
import community.kith.outcomes.Outcomes;
import community.kith.people.PersonId;
import community.kith.subjects.Subject;
import community.kith.suggestions.SequenceStep;
import community.kith.suggestions.SuggestingConnections;
import community.kith.suggestions.Suggestion;
import community.kith.suggestions.SupportSequence;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says of each suggestion for somebody's outcomes which signals it would clear if it came true. */
@Component
public class FindingWhatWouldHelp {

    private final AssessingIsolation assessing;
    private final AskingWhatIf asking;
    private final Outcomes outcomes;
    private final SuggestingConnections suggesting;
    private final Clock clock;

    FindingWhatWouldHelp(
            AssessingIsolation assessing,
            AskingWhatIf asking,
            Outcomes outcomes,
            SuggestingConnections suggesting,
            Clock clock) {
        this.assessing = assessing;
        this.asking = asking;
        this.outcomes = outcomes;
        this.suggesting = suggesting;
        this.clock = clock;
    }

    /** The suggestions that stand for a connection, what clears most first; for all people together. */
    @Transactional(readOnly = true)
    Map<PersonId, List<Helping>> of(Collection<PersonId> people) {
        var lives = assessing.facts(people);
        var wants = outcomes.ofPeople(people);
        var sequences = suggesting.sequences(
                wants.values().stream().flatMap(List::stream).toList());
        return lives.values().stream()
                .collect(toMap(LifeFacts::id, life -> help(life, wants.getOrDefault(life.id(), List.of()), sequences)));
    }

    private List<Helping> help(LifeFacts life, List<Outcome> wanted, Map<Outcome, SupportSequence> sequences) {
        var today = LocalDate.now(clock);
        var help = new ArrayList<Helping>();
        for (var outcome : wanted) {
            Optional.ofNullable(sequences.get(outcome)).stream()
                    .flatMap(sequence -> sequence.steps().stream())
                    .map(SequenceStep::suggestions)
                    .flatMap(List::stream)
                    .forEach(suggestion -> supposed(suggestion, life)
                            .map(what -> asking.compare(life, Supposing.in(life, what, today), today))
                            .ifPresent(whatIf -> help.add(new Helping(suggestion, outcome, whatIf))));
        }
        return help.stream().sorted(Helping.MOST_TELLING_FIRST).toList();
    }

    /** What would be so if a suggestion came true; nothing where it is about a thing, or about somebody who is paid. */
    static Optional<Supposition> supposed(Suggestion suggestion, LifeFacts life) {
        return switch (suggestion.step()) {
            case SELF_CARE, FAMILY, FRIENDS, COMMUNITY ->
                switch (suggestion.pointsTo()) {
                    case Subject.OfGroup(var group) -> Optional.of(new Supposition.GoesTo(group));
                    case Subject.OfPlace(var place) -> Optional.of(new Supposition.GoesTo(place));
                    case Subject.OfPerson(var person) -> Optional.of(with(person, life));
                    case null, default -> Optional.empty();
                };
            case ASSISTIVE_TECHNOLOGY, COMMUNITY_CIRCLE, PAID_SUPPORT -> Optional.empty();
        };
    }

    private static Supposition with(PersonId person, LifeFacts life) {
        return life.ties().stream()
                .filter(tie -> tie.with().equals(person))
                .findFirst()
                .<Supposition>map(tie -> new Supposition.PickedUp(tie.id()))
                .orElseGet(() -> new Supposition.SomebodyNew(person));
    }
}
