package community.kith.circles;

import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A circle to start.
 *
 * @param startedOn today if {@code null}
 */
public record NewCircle(
        PersonId around,
        String purpose,
        List<CircleMember> members,
        @Nullable LocalDate startedOn) {

    public NewCircle {
        members = List.copyOf(members);
    }
}
