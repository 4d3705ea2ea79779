package community.kith.caseload;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the case-load, read from {@code kith.caseload.*}.
 *
 * @param lookEvery how often a copy of the service looks whether today's figures were counted; 0 for never
 * @param tellEvery how often it looks whose level has become high, for each page of a coach that is open
 */
@ConfigurationProperties("kith.caseload")
record CaseloadSettings(
        @DefaultValue("30m") Duration lookEvery,
        @DefaultValue("2s") Duration tellEvery) {

    CaseloadSettings {
        if (lookEvery.isNegative()) {
            throw new IllegalArgumentException("kith.caseload.look-every is not negative, as " + lookEvery + " is");
        }
        if (!tellEvery.isPositive()) {
            throw new IllegalArgumentException("kith.caseload.tell-every is more than nothing, not " + tellEvery);
        }
    }
}
