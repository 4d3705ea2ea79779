package community.kith.suggestions.candidates;

import community.kith.sessions.DayPart;
import community.kith.suggestions.life.Asset;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** When a group meets, in a few words; nothing where it is not known, or on more days than anybody reads. */
final class Days {

    private static final int MOST_DAYS = 2;

    private Days() {}

    /** "Wigan Community Choir, Tuesdays". */
    static String title(Asset asset) {
        var days = few(asset);
        return days.isEmpty() ? asset.name() : asset.name() + ", " + Wording.days(days);
    }

    /** " on Tuesdays". */
    static String on(Asset asset) {
        var days = few(asset);
        return days.isEmpty() ? "" : " on " + Wording.days(days);
    }

    /** "Tuesday mornings". */
    static String at(DayPart time) {
        return time.day().getDisplayName(TextStyle.FULL, Locale.UK) + " "
                + switch (time.part()) {
                    case MORNING -> "mornings";
                    case AFTERNOON -> "afternoons";
                    case EVENING -> "evenings";
                };
    }

    private static List<DayOfWeek> few(Asset asset) {
        var days = asset.times().stream().map(DayPart::day).distinct().toList();
        return days.size() > MOST_DAYS ? List.of() : days;
    }
}
