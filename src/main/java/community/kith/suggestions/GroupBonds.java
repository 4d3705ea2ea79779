package community.kith.suggestions;

import community.kith.community.GroupId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes together with each group, kept where suggestions find it: figures of groups, never of people. */
interface GroupBonds {

    /** The next groups by id; the first ones if none was done yet. */
    List<GroupId> next(@Nullable GroupId after, int most);

    /**
     * Counts anew, in one transaction, who goes to these groups and what goes together with them. Running it again changes nothing.
     *
     * @param today who has stopped by then goes no longer
     * @param fewest how many different people it takes before anything is kept
     */
    void keep(List<GroupId> groups, LocalDate today, int fewest);
}
