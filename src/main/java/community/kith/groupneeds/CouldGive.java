package community.kith.groupneeds;

import community.kith.people.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who could give what a group needs.
 *
 * @param personIds whom the caller may see
 * @param others how many there are whom the caller may not; not known where they are fewer than five, so that nobody can be made out
 */
public record CouldGive(
        String needId, List<PersonId> personIds, @Nullable Integer others) {

    private static final int FEWEST = 5;

    public CouldGive {
        personIds = List.copyOf(personIds);
    }

    static CouldGive counted(String need, List<PersonId> people, int others) {
        return new CouldGive(need, people, others < FEWEST ? null : others);
    }
}
