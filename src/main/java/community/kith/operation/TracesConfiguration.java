package community.kith.operation;

import io.opentelemetry.sdk.trace.export.SpanExporter;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Traces over OTLP, where {@code management.opentelemetry.enabled} and {@code
 * management.opentelemetry.tracing.export.otlp.endpoint} ask for them. Every way out goes through {@link WithoutPeople}.
 */
@Configuration(proxyBeanMethods = false)
class TracesConfiguration {

    @Bean
    static BeanPostProcessor leavingPeopleOut() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof SpanExporter exporter ? new WithoutPeople(exporter) : bean;
            }
        };
    }
}
