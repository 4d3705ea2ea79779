package community.kith.people;

import community.kith.changes.ChangedMeanwhile;
import community.kith.refusals.UserErrors;
import org.springframework.stereotype.Component;

/** Changes profiles. Of two who change the same version, one is told that the other was first, and nothing is lost. */
@Component
class UpdatingProfiles {

    /** How often to begin again when others write at the same moment; the next time sees which version won. */
    private static final int ATTEMPTS = 10;

    private final WritingProfiles writing;

    UpdatingProfiles(WritingProfiles writing) {
        this.writing = writing;
    }

    UpdateProfilePayload update(ProfileEdit edit) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return writing.write(edit);
            } catch (ChangedMeanwhile meanwhile) {
                // Rolled back; whoever was first is there to be seen now.
                continue;
            }
        }
        var errors = new UserErrors();
        WritingProfiles.refuseVersion(false, errors);
        return UpdateProfilePayload.refused(errors.list());
    }
}
