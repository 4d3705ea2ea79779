package community.kith.suggestions;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of suggestions. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SuggestionsSettings.class)
class SuggestionsConfiguration {}
