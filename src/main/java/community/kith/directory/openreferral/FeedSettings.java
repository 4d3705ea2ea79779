package community.kith.directory.openreferral;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where an Open Referral UK feed is and how it is asked.
 *
 * @param url the address of its list of services, such as {@code https://example.org/api/services}
 * @param source the name of the directory; null for the name of the feed
 * @param details whether the full record of each service is fetched, since a list has only what there is one of
 * @param timeout how long one answer may take
 * @param tries how often an answer is asked for before the import gives up
 * @param pause how long to wait before asking again; twice as long each time
 * @param largest the most bytes of one answer
 */
public record FeedSettings(
        URI url,
        @Nullable String source,
        @Nullable Boolean details,
        @Nullable Duration timeout,
        @Nullable Integer tries,
        @Nullable Duration pause,
        @Nullable Integer largest) {

    private static final int TEN_MEGABYTES = 10_000_000;

    boolean wantsDetails() {
        return details == null || details;
    }

    Duration patience() {
        return timeout == null ? Duration.ofSeconds(30) : timeout;
    }

    int attempts() {
        return tries == null ? 3 : Math.max(1, tries);
    }

    Duration firstPause() {
        return pause == null ? Duration.ofSeconds(1) : pause;
    }

    int mostBytes() {
        return largest == null ? TEN_MEGABYTES : largest;
    }
}
