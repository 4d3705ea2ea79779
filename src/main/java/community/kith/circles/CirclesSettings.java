package community.kith.circles;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of Community Circles, read from {@code kith.circles.*}.
 *
 * @param quietAfterDays after how many days without a meeting a circle has gone quiet; circles meet about monthly
 */
@ConfigurationProperties("kith.circles")
record CirclesSettings(@DefaultValue("45") int quietAfterDays) {

    CirclesSettings {
        if (quietAfterDays < 1) {
            throw new IllegalArgumentException("kith.circles.quiet-after-days is 1 or more, not " + quietAfterDays);
        }
    }
}
