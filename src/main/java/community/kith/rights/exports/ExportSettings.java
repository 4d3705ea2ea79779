package community.kith.rights.exports;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of exports.
 *
 * @param open how long an export can be read; three months is the longest that the law gives for an answer (UK GDPR, article 12)
 */
@ConfigurationProperties("kith.rights.exports")
record ExportSettings(@DefaultValue("90d") Duration open) {}
