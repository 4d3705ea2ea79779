package community.kith.people;

import community.kith.changes.ChangedMeanwhile;
import community.kith.changes.Changes;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a change of a profile in one transaction. */
@Component
class WritingProfiles {

    private final PersonRecords people;
    private final PersonRules rules;
    private final Changes changes;

    WritingProfiles(PersonRecords people, PersonRules rules, Changes changes) {
        this.people = people;
        this.rules = rules;
        this.changes = changes;
    }

    /**
     * Writes the change, or says everything that is wrong with it.
     *
     * @throws ChangedMeanwhile when somebody else writes at the same moment
     */
    @Transactional
    UpdateProfilePayload write(ProfileEdit edit) {
        var errors = new UserErrors();
        var current = people.portrait(edit.personId());
        if (current.isEmpty()) {
            errors.check(false, UserErrorCode.NOT_FOUND, "There is no such person.", "personId");
            return UpdateProfilePayload.refused(errors.list());
        }
        var was = current.orElseThrow();
        refuseVersion(edit.version() == was.person().version(), errors);
        var becomes = rules.check(was.person(), edit.on(was), errors);
        if (!errors.isEmpty()) {
            return UpdateProfilePayload.refused(errors.list());
        }
        var person = people.save(becomes);
        var change = changes.record(
                UndoingPeople.UPDATED, person.id().value(), "Profile changed", UndoingPeople.updated(was, becomes));
        return new UpdateProfilePayload(person, change, List.of());
    }

    static void refuseVersion(boolean same, UserErrors errors) {
        errors.check(
                same,
                UserErrorCode.CONFLICT,
                "Somebody changed this profile in the meantime. Nothing of yours was saved, and nothing of theirs was lost."
                        + " Look at it again and then make your change.",
                "version");
    }
}
