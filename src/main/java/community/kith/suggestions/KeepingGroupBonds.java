package community.kith.suggestions;

import community.kith.community.GroupId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Goes through all groups and keeps what goes together with each. A pass can stop anywhere and begin again, and several copies of
 * the service may run one at the same time: each group's figures are written whole.
 */
@Component
class KeepingGroupBonds {

    /** With fewer people than this who go to both, somebody could be made out. */
    static final int FEWEST_PEOPLE = 5;

    private static final int GROUPS_AT_ONCE = 25;

    private final GroupBonds bonds;
    private final Clock clock;

    KeepingGroupBonds(GroupBonds bonds, Clock clock) {
        this.bonds = bonds;
        this.clock = clock;
    }

    /** Keeps the figures of all groups as of today. */
    void keepAll() {
        var today = LocalDate.now(clock);
        for (var groups = bonds.next(null, GROUPS_AT_ONCE); !groups.isEmpty(); groups = nextTo(groups)) {
            bonds.keep(groups, today, FEWEST_PEOPLE);
        }
    }

    private List<GroupId> nextTo(List<GroupId> groups) {
        return bonds.next(groups.getLast(), GROUPS_AT_ONCE);
    }
}
