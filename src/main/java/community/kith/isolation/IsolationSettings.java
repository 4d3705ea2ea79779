package community.kith.isolation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of isolation, read from {@code kith.isolation.*}; {@code docs/isolation.md} says where the defaults are from.
 *
 * @param quietDays days without contact after which nobody unpaid is in touch; 30 by default
 * @param indoorsDays days without a place or group; 28 by default
 * @param lossMonths how far back ties that lapsed or ended are counted; 6 by default
 * @param lossTies how many of them make a signal; 1 by default
 * @param trendMonths how far back a trend looks; 3 by default
 * @param trendPeople how many fewer people in touch make a trend; 2 by default
 * @param trendLsns6 how many points less of LSNS-6 make one; 3 by default
 * @param manySignals how many signals at once are high; 3 by default
 */
@ConfigurationProperties("kith.isolation")
record IsolationSettings(
        @DefaultValue("30") int quietDays,
        @DefaultValue("28") int indoorsDays,
        @DefaultValue("6") int lossMonths,
        @DefaultValue("1") int lossTies,
        @DefaultValue("3") int trendMonths,
        @DefaultValue("2") int trendPeople,
        @DefaultValue("3") int trendLsns6,
        @DefaultValue("3") int manySignals) {

    Thresholds thresholds() {
        return new Thresholds(
                quietDays, indoorsDays, lossMonths, lossTies, trendMonths, trendPeople, trendLsns6, manySignals);
    }
}
