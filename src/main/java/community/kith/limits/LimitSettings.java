package community.kith.limits;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one account may ask, settings {@code kith.limits.*}.
 *
 * @param requests how many requests in a window; 600 unless set, about a hundred pages
 * @param window how long a window is; one minute unless set. Windows begin at the same moments for everybody
 * @param share how many a copy of the service takes from an account's window at once; 25 unless set
 */
@ConfigurationProperties("kith.limits")
record LimitSettings(
        @DefaultValue("600") int requests,
        @DefaultValue("1m") Duration window,
        @DefaultValue("25") int share) {

    LimitSettings {
        if (requests < 1) {
            throw new IllegalArgumentException("kith.limits.requests is at least 1, not " + requests);
        }
        if (window.toMillis() < 1) {
            throw new IllegalArgumentException("kith.limits.window must be longer than nothing, not " + window);
        }
        if (share < 1) {
            throw new IllegalArgumentException("kith.limits.share is at least 1, not " + share);
        }
    }

    /** When the window began that a moment lies in. */
    Instant windowOf(Instant moment) {
        var length = window.toMillis();
        return Instant.ofEpochMilli(Math.floorDiv(moment.toEpochMilli(), length) * length);
    }
}
