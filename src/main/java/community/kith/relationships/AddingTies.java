package community.kith.relationships;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.people.AddingPeople;
import community.kith.people.NewPerson;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts somebody into a person's relationship circle: somebody on the map, or somebody new by name. */
@Component
public class AddingTies {

    static final String NO_SUCH_PERSON = "There is no person with this id.";

    /** As long as a person's name may be. */
    private static final int LONGEST_NAME = 200;

    private final Ties ties;
    private final TieRules rules;
    private final AddingPeople people;
    private final Changes changes;
    private final Ids ids;

    AddingTies(Ties ties, TieRules rules, AddingPeople people, Changes changes, Ids ids) {
        this.ties = ties;
        this.rules = rules;
        this.people = people;
        this.changes = changes;
        this.ids = ids;
    }

    /** Adds a tie, and the other person with it if they are new; nothing at all if anything is wrong. */
    @Transactional
    public TieAnswer add(NewTie asked) {
        var errors = new UserErrors();
        checkWho(asked, errors);
        checkCircle(asked, errors);
        var details = rules.checked(asked.details(), errors);
        if (!errors.isEmpty()) {
            return TieAnswer.refused(errors);
        }
        var newcomer = asked.with() == null ? Optional.of(newcomer(asked)) : Optional.<PersonId>empty();
        var with = newcomer.or(() -> Optional.ofNullable(asked.with())).orElseThrow();
        var tie = new Tie(new TieId(ids.next()), 0, asked.of(), with, details, null, List.of());
        ties.add(tie);
        var before = TieMemory.of(tie);
        newcomer.ifPresent(id -> before.put(TieMemory.NEWCOMER, id.value()));
        return TieAnswer.done(tie, changes.record("TIE_ADDED", tie.of().value(), "Tie added", before));
    }

    private PersonId newcomer(NewTie asked) {
        var added =
                people.add(NewPerson.named(String.valueOf(asked.withName()))).person();
        if (added == null) {
            throw new IllegalStateException("A name that was checked here was refused as a person's name");
        }
        return added.id();
    }

    private void checkWho(NewTie asked, UserErrors errors) {
        errors.check(
                asked.with() != null || asked.withName() != null,
                UserErrorCode.BLANK,
                "Say who it is: somebody on the map, or the name of somebody new.",
                "withPersonId");
        errors.check(
                asked.with() == null || asked.withName() == null,
                UserErrorCode.NOT_ALLOWED,
                "Give somebody on the map or the name of somebody new, not both.",
                "withName");
        if (asked.withName() != null) {
            errors.text("withName", asked.withName(), LONGEST_NAME);
        }
        errors.check(
                !asked.of().equals(asked.with()),
                UserErrorCode.SELF_REFERENCE,
                "Nobody is in their own circle. Give another person.",
                "withPersonId");
    }

    private void checkCircle(NewTie asked, UserErrors errors) {
        var with = Optional.ofNullable(asked.with());
        var known = ties.hold(
                Stream.concat(Stream.of(asked.of()), with.stream()).distinct().toList());
        errors.check(known.contains(asked.of()), UserErrorCode.NOT_FOUND, NO_SUCH_PERSON, "personId");
        errors.check(with.map(known::contains).orElse(true), UserErrorCode.NOT_FOUND, NO_SUCH_PERSON, "withPersonId");
        var standing = ties.standing(asked.of(), with);
        errors.check(
                !standing.alreadyIn(),
                UserErrorCode.DUPLICATE,
                "They are in this circle already. Change the tie that is there.",
                "withPersonId");
        errors.check(
                standing.openTies() < TieRules.MOST_OPEN_TIES,
                UserErrorCode.TOO_MANY,
                "A circle has room for " + TieRules.MOST_OPEN_TIES + " people. End a tie first.",
                "personId");
    }
}
