package community.kith.paidsupport;

import java.util.List;

/**
 * The balance of natural and paid support over time.
 *
 * @param now today
 * @param months the last day of each of the months before, oldest first
 */
public record SupportBalance(BalancePoint now, List<BalancePoint> months) {

    public SupportBalance {
        months = List.copyOf(months);
    }
}
