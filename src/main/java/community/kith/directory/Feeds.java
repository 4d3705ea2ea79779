package community.kith.directory;

import community.kith.directory.openreferral.FeedSettings;

/** The feeds that are configured. */
interface Feeds {

    /** How the feed with this name is reached; throws what the caller is told when there is none. */
    FeedSettings called(String name);
}
