package community.kith.once;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What was done under a key, settings {@code kith.once.*}.
 *
 * @param kept how long a key is known and its answer kept; a day unless set
 * @param patience how long to wait for the answer of the same request that is still at work; 5 s unless set
 */
@ConfigurationProperties("kith.once")
record OnceSettings(
        @DefaultValue("24h") Duration kept,
        @DefaultValue("5s") Duration patience) {

    OnceSettings {
        if (!kept.isPositive()) {
            throw new IllegalArgumentException("kith.once.kept must be longer than nothing, not " + kept);
        }
        if (patience.isNegative()) {
            throw new IllegalArgumentException("kith.once.patience is nothing or longer, not " + patience);
        }
    }
}
