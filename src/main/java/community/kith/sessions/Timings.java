package community.kith.sessions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a directory says about when something happens, after reading it: nothing, recurrences, or words only. */
public sealed interface Timings {

    /**
     * Read safely and completely. An empty list means that it says it is closed.
     *
     * @param remark what else was said ("term time only", "please ring"); it may narrow the dates, so it is always shown
     */
    record Understood(
            List<Recurrence> recurrences, @Nullable String remark) implements Timings {
        public Understood {
            recurrences = List.copyOf(recurrences);
        }
    }

    /**
     * Not read: the words are shown as they are.
     *
     * @param reason a sentence that says why
     * @param dayParts the parts of the week that are sure in spite of that (every other Friday evening); often empty
     */
    record KeptAsText(String text, String reason, List<DayPart> dayParts) implements Timings {
        public KeptAsText {
            dayParts = List.copyOf(dayParts);
        }
    }

    /** Blank, or one of the usual ways to write that nothing is known. */
    record NothingSaid() implements Timings {}
}
