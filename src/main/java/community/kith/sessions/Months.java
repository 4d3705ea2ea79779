package community.kith.sessions;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Seasons as directories write them: October to March goes round the end of the year. */
final class Months {

    private Months() {}

    /** From one month to another, both included. */
    static List<Month> fromTo(Month first, Month last) {
        List<Month> season = new ArrayList<>(List.of(first));
        while (season.getLast() != last) {
            season.add(season.getLast().plus(1));
        }
        return season;
    }

    /** "from October to March" where the months follow each other, otherwise "in May and August". */
    static String words(List<Month> months) {
        Set<Month> all = EnumSet.copyOf(months);
        List<Month> firsts =
                all.stream().filter(month -> !all.contains(month.minus(1))).toList();
        List<Month> lasts =
                all.stream().filter(month -> !all.contains(month.plus(1))).toList();
        if (firsts.size() == 1 && all.size() > 2) {
            return "from " + name(firsts.getFirst().getValue()) + " to "
                    + name(lasts.getFirst().getValue());
        }
        return "in "
                + WordList.and(all.stream().map(month -> name(month.getValue())).toList());
    }

    static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
