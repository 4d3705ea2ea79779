package community.kith.calendars;

import community.kith.graph.Fingerprint;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands in the address of a calendar and opens it. The graph knows its hash alone: whoever reads that cannot make the address. */
record CalendarToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** 256 random bits. */
    static CalendarToken next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new CalendarToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What somebody gave as one; empty where it cannot be one. */
    static Optional<CalendarToken> given(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new CalendarToken(text)) : Optional.empty();
    }

    /** Under what the graph knows it. */
    String key() {
        return Fingerprint.of("circle calendar", value);
    }

    /** Where the calendar is fetched, on this service. */
    String address() {
        return "/calendars/" + value + ".ics";
    }

    /** Nothing of it, wherever it is written. */
    @Override
    public String toString() {
        return "CalendarToken";
    }
}
