package community.kith.sample;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the sample at the first start of the embedded database, after everything is wired and before the first request. */
@Configuration(proxyBeanMethods = false)
class SampleConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SampleConfiguration.class);

    /** {@code kith.sample=false} leaves the sample out. */
    @Bean
    @ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
    SmartInitializingSingleton sampleAtFirstStart(LoadingSample loading, @Value("${kith.sample:true}") boolean wanted) {
        return () -> {
            var began = System.nanoTime();
            if (loading.atStart(wanted)) {
                log.info(
                        "Loaded the sample community in {} seconds. Start with kith.sample=false and a new kith.data to be without it.",
                        (System.nanoTime() - began) / 1_000_000_000);
            }
        };
    }

    /** Says on the console which record was refused, in place of a stack trace. */
    static final class Refused extends AbstractFailureAnalyzer<SampleRefused> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, SampleRefused refused) {
            return new FailureAnalysis(
                    "The sample community could not be loaded: " + refused.getMessage(),
                    "Correct the record in src/main/resources/sample, or start with kith.sample=false.",
                    refused);
        }
    }
}
