package community.kith.isolation;

/**
 * Where the signals and levels begin. The lines of the published measures are not settings: they are part of the measure.
 *
 * @param quietDays days without contact after which nobody unpaid is in touch
 * @param indoorsDays days without a place or group
 * @param lossMonths how far back ties that lapsed or ended are counted
 * @param lossTies how many of them make a signal
 * @param trendMonths how far back a trend looks
 * @param trendPeople how many fewer people in touch make a trend
 * @param trendLsns6 how many points less of LSNS-6 make one
 * @param manySignals how many signals at once are high
 */
public record Thresholds(
        int quietDays,
        int indoorsDays,
        int lossMonths,
        int lossTies,
        int trendMonths,
        int trendPeople,
        int trendLsns6,
        int manySignals) {

    public Thresholds {
        atLeastOne("quiet-days", quietDays);
        atLeastOne("indoors-days", indoorsDays);
        atLeastOne("loss-months", lossMonths);
        atLeastOne("loss-ties", lossTies);
        atLeastOne("trend-months", trendMonths);
        atLeastOne("trend-people", trendPeople);
        atLeastOne("trend-lsns6", trendLsns6);
        atLeastOne("many-signals", manySignals);
    }

    private static void atLeastOne(String setting, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("kith.isolation.%s is 1 or more, not %d".formatted(setting, value));
        }
    }

    /** The domain's days and months, and the least numbers for what it leaves open. */
    public static final Thresholds PUBLISHED = new Thresholds(30, 28, 6, 1, 3, 2, 3, 3);
}
