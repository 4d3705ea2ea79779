package community.kith.gaps;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the first members of a group that is to start, as it may be said: in steps of five, and nothing of fewer than
 * five. A number that was once said does not go down, so that nobody can tell from it what somebody did.
 *
 * @param askingSince since when first members are asked for
 * @param invitedAtLeast how many were invited
 * @param saidYesAtLeast how many of them said yes
 */
public record FirstMembers(
        @Nullable LocalDate askingSince,
        @Nullable Integer invitedAtLeast,
        @Nullable Integer saidYesAtLeast) {

    /** The fewest people of whom anything is said, and the steps in which more are. */
    public static final int STEP = Heads.FEWEST;

    static final FirstMembers NOT_ASKED_FOR = new FirstMembers(null, null, null);

    /** The numbers as they are kept; 0 is said of nobody. */
    static FirstMembers said(@Nullable LocalDate askingSince, @Nullable Integer invited, @Nullable Integer saidYes) {
        return new FirstMembers(askingSince, orNothing(invited), orNothing(saidYes));
    }

    private static @Nullable Integer orNothing(@Nullable Integer number) {
        return number == null || number < STEP ? null : number;
    }
}
