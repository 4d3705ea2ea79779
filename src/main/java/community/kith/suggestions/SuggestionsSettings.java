package community.kith.suggestions;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of suggestions, read from {@code kith.suggestions.*}.
 *
 * @param reachMinutes how far to look on foot, one way, for somebody whom nobody has asked how far they walk; 20 by default
 * @param countEvery how often it is counted which groups go together; every 24 hours by default, never if it is 0
 */
@ConfigurationProperties("kith.suggestions")
record SuggestionsSettings(
        @DefaultValue("20") int reachMinutes,
        @DefaultValue("24h") Duration countEvery) {

    SuggestionsSettings {
        if (reachMinutes < 1 || reachMinutes > 120) {
            throw new IllegalArgumentException("kith.suggestions.reach-minutes is from 1 to 120, not " + reachMinutes);
        }
        if (countEvery.isNegative()) {
            throw new IllegalArgumentException(
                    "kith.suggestions.count-every is not negative, as " + countEvery + " is");
        }
    }
}
