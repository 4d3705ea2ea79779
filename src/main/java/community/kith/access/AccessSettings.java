package community.kith.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of who may see whom.
 *
 * @param breakGlass how long a record stays open that was opened in an emergency
 */
@ConfigurationProperties("kith.access")
record AccessSettings(@DefaultValue("60m") Duration breakGlass) {}
