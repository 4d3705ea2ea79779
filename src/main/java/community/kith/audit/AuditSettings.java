package community.kith.audit;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the audit, read from {@code kith.audit.*}.
 *
 * @param looks the directory for looks that were answered and are not in the graph yet; {@code looks} in the data directory by default
 */
@ConfigurationProperties("kith.audit")
record AuditSettings(Path looks) {}
