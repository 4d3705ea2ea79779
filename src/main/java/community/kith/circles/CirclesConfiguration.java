package community.kith.circles;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of Community Circles. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CirclesSettings.class)
class CirclesConfiguration {}
