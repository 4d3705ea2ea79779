package community.kith.suggestions;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of suggestions, read from {@code kith.suggestions.*}.
 *
 * @param reachMinutes how far to look on foot, one way, for somebody whom nobody has asked how far they walk; 20 by default
 */
@ConfigurationProperties("kith.suggestions")
record SuggestionsSettings(@DefaultValue("20") int reachMinutes) {

    SuggestionsSettings {
        if (reachMinutes < 1 || reachMinutes > 120) {
            throw new IllegalArgumentException("kith.suggestions.reach-minutes is from 1 to 120, not " + reachMinutes);
        }
    }
}
