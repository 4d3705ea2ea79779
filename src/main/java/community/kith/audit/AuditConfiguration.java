package community.kith.audit;

import community.kith.graph.Ids;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where looks are written down. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

    @Bean(destroyMethod = "end")
    AnsweredLooks answeredLooks(AuditSettings settings, Ids ids, Clock clock) {
        return new AnsweredLooks(settings.looks(), ids.next(), clock);
    }
}
