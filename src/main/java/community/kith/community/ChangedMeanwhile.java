package community.kith.community;

import community.kith.refusals.UserError;
import community.kith.refusals.UserErrors;
import java.util.List;

/** Somebody else saved the same version first; thrown by an adapter so that the transaction is rolled back. */
final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile(Throwable cause) {
        super("Saved by somebody else in the meantime", cause);
    }

    /** The same as an answer. */
    static List<UserError> refusal() {
        var errors = new UserErrors();
        AssetRules.version(0, 1, errors);
        return errors.list();
    }
}
