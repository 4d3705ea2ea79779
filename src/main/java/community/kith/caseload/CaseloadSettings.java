package community.kith.caseload;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the case-load, read from {@code kith.caseload.*}.
 *
 * @param lookEvery how often a copy of the service looks whether today's figures were counted; 0 for never
 */
@ConfigurationProperties("kith.caseload")
record CaseloadSettings(@DefaultValue("30m") Duration lookEvery) {

    CaseloadSettings {
        if (lookEvery.isNegative()) {
            throw new IllegalArgumentException("kith.caseload.look-every is not negative, as " + lookEvery + " is");
        }
    }
}
