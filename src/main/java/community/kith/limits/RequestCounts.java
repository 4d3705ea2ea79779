package community.kith.limits;

import community.kith.access.AccountId;
import java.time.Instant;

/** How many requests of each account's window are taken, by all copies of the service together. */
interface RequestCounts {

    /**
     * Takes a share of what is left.
     *
     * @param window when the window began
     * @return how many requests this copy may answer; none when the window is used up
     */
    int take(AccountId account, Instant window);
}
