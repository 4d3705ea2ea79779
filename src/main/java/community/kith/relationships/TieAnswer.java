package community.kith.relationships;

import community.kith.changes.Change;
import community.kith.refusals.UserError;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a change to a tie: the tie as it is now, or why nothing was changed.
 *
 * @param change to take it back
 */
public record TieAnswer(@Nullable Tie tie, @Nullable Change change, List<UserError> userErrors) {

    static final String NO_SUCH_TIE = "There is no tie with this id.";

    public TieAnswer {
        userErrors = List.copyOf(userErrors);
    }

    static TieAnswer done(Tie tie, Change change) {
        return new TieAnswer(tie, change, List.of());
    }

    static TieAnswer refused(UserErrors errors) {
        return new TieAnswer(null, null, errors.list());
    }

    static TieAnswer noSuchTie(UserErrors others) {
        return refused(others.check(false, UserErrorCode.NOT_FOUND, NO_SUCH_TIE, "tieId"));
    }
}
