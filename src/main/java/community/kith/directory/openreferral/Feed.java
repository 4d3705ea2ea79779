package community.kith.directory.openreferral;

import community.kith.directory.reading.Described;
import community.kith.directory.reading.Taker;
import community.kith.directory.reading.Unreadable;

/**
 * A feed, read page by page. A page that does not come ends the reading with a sentence that names it; what came before is kept, and
 * starting again goes on from there, since what is known already changes nothing.
 */
public final class Feed {

    private final FeedSettings settings;

    /** A feed as it is configured. */
    public Feed(FeedSettings settings) {
        this.settings = settings;
    }

    /**
     * Reads all pages and hands over each service.
     *
     * @throws Unreadable when a page does not come or is no page
     */
    public void read(ServiceReader reader, Taker<Described> taker) {
        try (var client = new FeedClient(settings)) {
            new FeedPages(settings, client, reader, taker).read();
        }
    }
}
