package community.kith.relationships;

import community.kith.changes.Changes;
import community.kith.graph.Ids;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that two people know each other, once for both. */
@Component
public class AddingAcquaintances {

    private final Ties ties;
    private final Acquaintances acquaintances;
    private final Changes changes;
    private final Ids ids;

    AddingAcquaintances(Ties ties, Acquaintances acquaintances, Changes changes, Ids ids) {
        this.ties = ties;
        this.acquaintances = acquaintances;
        this.changes = changes;
        this.ids = ids;
    }

    /** Records that two people know each other, and how if that was said. */
    @Transactional
    public AcquaintanceAnswer add(PersonId one, PersonId other, @Nullable String inWords) {
        var errors = new UserErrors();
        var words = errors.optionalText("inWords", inWords, TieRules.LONGEST_WORDS);
        check(one, other, errors);
        if (!errors.isEmpty()) {
            return new AcquaintanceAnswer(null, null, errors.list());
        }
        var id = new AcquaintanceId(ids.next());
        var added = acquaintances.add(id, new Acquaintance(List.of(one, other), words.orElse(null)));
        var change = changes.record(
                "ACQUAINTANCE_ADDED", one.value(), "Acquaintance added", Map.of("acquaintanceId", id.value()));
        return new AcquaintanceAnswer(added, change, List.of());
    }

    private void check(PersonId one, PersonId other, UserErrors errors) {
        var known = ties.hold(List.of(one, other));
        errors.check(known.contains(one), UserErrorCode.NOT_FOUND, AddingTies.NO_SUCH_PERSON, "personId");
        if (one.equals(other)) {
            errors.check(false, UserErrorCode.SELF_REFERENCE, "Give two different people.", "withPersonId");
            return;
        }
        errors.check(known.contains(other), UserErrorCode.NOT_FOUND, AddingTies.NO_SUCH_PERSON, "withPersonId");
        errors.check(
                !acquaintances.has(one, other),
                UserErrorCode.DUPLICATE,
                "It is recorded already that these two know each other.",
                "withPersonId");
    }
}
