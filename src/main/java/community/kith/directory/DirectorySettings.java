package community.kith.directory;

import community.kith.directory.openreferral.FeedSettings;
import community.kith.directory.reading.Unreadable;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the import, read from {@code kith.directory.*}.
 *
 * @param feeds Open Referral UK feeds by name, each with its {@code url}
 * @param longest how long an import may take
 * @param silence after which time without a sign of life another copy's import counts as stopped
 */
@ConfigurationProperties("kith.directory")
record DirectorySettings(
        @DefaultValue Map<String, FeedSettings> feeds,
        @DefaultValue("2h") Duration longest,
        @DefaultValue("10m") Duration silence)
        implements Feeds {

    DirectorySettings {
        feeds = new TreeMap<>(feeds);
    }

    @Override
    public FeedSettings called(String name) {
        var feed = feeds.get(name);
        if (feed == null) {
            throw new Unreadable(
                    "feed",
                    feeds.isEmpty()
                            ? "No feed is configured. Set kith.directory.feeds.<name>.url."
                            : "There is no feed with this name. There are: %s."
                                    .formatted(String.join(", ", feeds.keySet())));
        }
        return feed;
    }
}
