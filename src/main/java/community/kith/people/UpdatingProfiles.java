package community.kith.people;

import community.kith.changes.ChangedMeanwhile;
import community.kith.refusals.UserErrors;
import org.springframework.stereotype.Component;

/** Changes profiles. Of two who change the same version, one is told that the other was first, and nothing is lost. */
@Component
class UpdatingProfiles {

    private final WritingProfiles writing;

    UpdatingProfiles(WritingProfiles writing) {
        this.writing = writing;
    }

    UpdateProfilePayload update(ProfileEdit edit) {
        try {
            return writing.write(edit);
        } catch (ChangedMeanwhile meanwhile) {
            var errors = new UserErrors();
            WritingProfiles.refuseVersion(false, errors);
            return UpdateProfilePayload.refused(errors.list());
        }
    }
}
