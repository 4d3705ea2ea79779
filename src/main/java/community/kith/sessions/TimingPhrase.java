package community.kith.sessions;

import java.util.List;

/** Days with the hours that were said with them; none where only the days were. */
record TimingPhrase(DayPhrase days, List<Hours> hours) {
    TimingPhrase {
        hours = List.copyOf(hours);
    }
}
