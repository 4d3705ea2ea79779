package community.kith.once;

import community.kith.graph.Ids;
import io.micrometer.context.ContextRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Puts the keys in front of the engine, and has them go with a request from thread to thread. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OnceSettings.class)
class OnceConfiguration {

    @Bean
    DoingOnce doingOnce(SentOnce sentOnce, OnceSettings settings, Ids ids, JsonMapper json) {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new SendingNow());
        return new DoingOnce(sentOnce, settings, ids, json);
    }
}
