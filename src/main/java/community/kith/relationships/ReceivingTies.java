package community.kith.relationships;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import community.kith.relationships.ReceivedTie.Became;
import community.kith.relationships.SourcedTies.Known;
import community.kith.relationships.SourcedTies.Written;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes ties that come from another program into circles of people on the map. The same again changes nothing, and what was said here
 * is not overwritten.
 */
@Component
public class ReceivingTies {

    /** As many people as can be held at once. */
    private static final int HELD_AT_ONCE = 100;

    private final Ties ties;
    private final SourcedTies sourced;
    private final TieRules rules;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    ReceivingTies(Ties ties, SourcedTies sourced, TieRules rules, Trail trail, Ids ids, Clock clock) {
        this.ties = ties;
        this.sourced = sourced;
        this.rules = rules;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes ties, each of two people who exist and at most one for two people; says what became of each, in the same order. */
    @Transactional
    public List<ReceivedTie> receive(List<SourcedTie> coming) {
        hold(coming);
        var circles = circles(coming);
        var received = new ArrayList<ReceivedTie>();
        var written = new ArrayList<Written>();
        for (var one : coming) {
            var circle = circles.computeIfAbsent(one.of(), nobodyYet -> new HashMap<>());
            var before = Optional.ofNullable(circle.get(one.with()));
            var errors = new UserErrors();
            check(one, circle, errors);
            var details = rules.checked(one.details(), errors);
            if (!errors.isEmpty()) {
                received.add(new ReceivedTie(Became.REFUSED, errors.list()));
                continue;
            }
            var became = before.map(known -> became(known, one, details)).orElse(Became.TAKEN);
            if (became == Became.TAKEN || became == Became.CHANGED) {
                var tie = before.map(known -> known.tie().changed(details, LocalDate.now(clock)))
                        .orElseGet(() -> added(one, details));
                written.add(new Written(tie, one.hash()));
                circle.put(one.with(), new Known(tie, one.hash()));
            }
            received.add(ReceivedTie.of(became));
        }
        sourced.write(written);
        written.stream()
                .map(each -> each.tie().of().value())
                .distinct()
                .forEach(person -> trail.changed("Ties imported", person));
        return received;
    }

    private Tie added(SourcedTie one, TieDetails details) {
        return new Tie(new TieId(ids.next()), 0, one.of(), one.with(), details, null, List.of());
    }

    /** In the order of their ids, so that two transactions never wait for each other. */
    private void hold(List<SourcedTie> coming) {
        var people = coming.stream()
                .flatMap(tie -> Stream.of(tie.of(), tie.with()))
                .map(PersonId::value)
                .distinct()
                .sorted()
                .map(PersonId::new)
                .toList();
        for (var from = 0; from < people.size(); from += HELD_AT_ONCE) {
            ties.hold(people.subList(from, Math.min(from + HELD_AT_ONCE, people.size())));
        }
    }

    private Map<PersonId, Map<PersonId, Known>> circles(List<SourcedTie> coming) {
        var circles = new HashMap<PersonId, Map<PersonId, Known>>();
        sourced.of(coming.stream().map(SourcedTie::of).distinct().toList())
                .forEach((of, known) -> circles.put(
                        of,
                        new HashMap<>(known.stream()
                                .collect(Collectors.toMap(
                                        each -> each.tie().with(), Function.identity(), (one, other) -> one)))));
        return circles;
    }

    private static void check(SourcedTie one, Map<PersonId, Known> circle, UserErrors errors) {
        errors.check(
                !one.of().equals(one.with()),
                UserErrorCode.SELF_REFERENCE,
                "Nobody is in their own circle. Give another person.",
                "with");
        errors.check(
                circle.containsKey(one.with()) || circle.size() < TieRules.MOST_OPEN_TIES,
                UserErrorCode.TOO_MANY,
                "A circle has room for " + TieRules.MOST_OPEN_TIES + " people. Choose whom to leave out.",
                "with");
    }

    private static Became became(Known known, SourcedTie one, TieDetails details) {
        if (one.hash().equals(known.hash()) || details.equals(known.tie().details())) {
            return Became.UNCHANGED;
        }
        return known.hash() == null ? Became.KEPT : Became.CHANGED;
    }
}
