package community.kith.teams;

import community.kith.people.Person;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The person with their teams, or why nothing was recorded. */
public record SupportAnswer(@Nullable Person person, List<UserError> userErrors) {

    public SupportAnswer {
        userErrors = List.copyOf(userErrors);
    }
}
