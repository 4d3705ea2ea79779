package community.kith.isolation;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads where signals and levels begin. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IsolationSettings.class)
class IsolationConfiguration {

    @Bean
    Thresholds thresholds(IsolationSettings settings) {
        return settings.thresholds();
    }
}
