package community.kith.agreements;

import community.kith.changes.Change;
import community.kith.people.Person;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of giving or withdrawing: the agreement with whose it is and the change, or why nothing was recorded. */
public record AgreementAnswer(
        @Nullable Agreement agreement,
        @Nullable Person person,
        @Nullable Change change,
        List<UserError> userErrors) {

    static AgreementAnswer refused(List<UserError> why) {
        return new AgreementAnswer(null, null, null, why);
    }
}
