package community.kith.sessions;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time as written: its figures, and what they say about the half of the day. */
record ClockTime(int hour, int minute, Half half) {

    /** Which half of the day was written. */
    enum Half {
        AM,
        PM,
        /** The 24-hour clock, known by a leading nought or an hour above 12. */
        WHOLE_DAY,
        UNSAID
    }

    private static final Pattern FORM = Pattern.compile("(?:(\\d{1,2})(?:[:.](\\d{2}))?)?\\s*([a-z.]*)");

    /** Empty for a time that no clock shows, such as 13pm or 10:75. */
    static Optional<ClockTime> of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        int hour = form.group(1) == null ? 12 : Integer.parseInt(form.group(1));
        int minute = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
        boolean whole = hour > 12 || (form.group(1) != null && form.group(1).startsWith("0"));
        Half half = half(form.group(3).replace(".", ""), whole);
        boolean shown = minute < 60 && hour < 24 && (half == Half.WHOLE_DAY || (hour >= 1 && hour <= 12));
        boolean named = !form.group(3).isEmpty() && !form.group(3).matches("[ap]\\.?m\\.?");
        return shown && !(named && hour != 12) ? Optional.of(new ClockTime(hour, minute, half)) : Optional.empty();
    }

    private static Half half(String word, boolean whole) {
        return switch (word) {
            case "am", "midnight" -> Half.AM;
            case "pm", "noon", "midday" -> Half.PM;
            default -> whole ? Half.WHOLE_DAY : Half.UNSAID;
        };
    }

    ClockTime as(Half other) {
        return new ClockTime(hour, minute, other);
    }

    /** On the 24-hour clock; figures without a half are taken as they stand. */
    LocalTime time() {
        return switch (half) {
            case AM -> LocalTime.of(hour % 12, minute);
            case PM -> LocalTime.of(hour % 12 + 12, minute);
            case WHOLE_DAY, UNSAID -> LocalTime.of(hour, minute);
        };
    }
}
