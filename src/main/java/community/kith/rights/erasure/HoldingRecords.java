package community.kith.rights.erasure;

import community.kith.changes.Trail;
import community.kith.people.People;
import community.kith.people.PersonId;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Places legal holds and lifts them, each with a reason. */
@Component
class HoldingRecords {

    private static final int LONGEST_REASON = 2_000;

    private final People people;
    private final LegalHolds holds;
    private final ErasedRecords records;
    private final Trail trail;

    HoldingRecords(People people, LegalHolds holds, ErasedRecords records, Trail trail) {
        this.people = people;
        this.holds = holds;
        this.records = records;
        this.trail = trail;
    }

    /** The hold as it is now, or why nothing was done. */
    record Answer(@Nullable LegalHold legalHold, List<UserError> userErrors) {}

    @Transactional
    public Answer place(PersonId person, String why) {
        var errors = new UserErrors();
        var reason = errors.paragraphs("reason", why, LONGEST_REASON);
        errors.check(people.has(person), UserErrorCode.NOT_FOUND, "There is no person with this id.", "personId");
        if (!errors.isEmpty()) {
            return new Answer(null, errors.list());
        }
        records.hold(person);
        trail.changed("Legal hold placed", person.value());
        return new Answer(holds.byId(holds.place(person, reason)).orElseThrow(), List.of());
    }

    @Transactional
    public Answer lift(String id, String why) {
        var errors = new UserErrors();
        var reason = errors.paragraphs("reason", why, LONGEST_REASON);
        var hold = id.isBlank() ? Optional.<LegalHold>empty() : holds.byId(id);
        errors.check(hold.isPresent(), UserErrorCode.NOT_FOUND, "There is no legal hold with this id.", "legalHoldId");
        errors.check(
                hold.isEmpty() || hold.get().holds(),
                UserErrorCode.ALREADY_ENDED,
                "This hold has been lifted already.",
                "legalHoldId");
        if (!errors.isEmpty()) {
            return new Answer(null, errors.list());
        }
        holds.lift(id, reason);
        var lifted = holds.byId(id).orElseThrow();
        trail.changed("Legal hold lifted", lifted.personId().value());
        return new Answer(lifted, List.of());
    }
}
