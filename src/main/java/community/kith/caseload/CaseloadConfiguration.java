package community.kith.caseload;

import community.kith.graph.Ids;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks again and again whether the figures of the day were counted, on a thread of its own that keeps nobody waiting. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseloadSettings.class)
class CaseloadConfiguration {

    private static final Logger log = LoggerFactory.getLogger(CaseloadConfiguration.class);

    private static final Duration SOON = Duration.ofSeconds(90);

    @Bean
    LookingAgain countingIsolation() {
        return new LookingAgain("counting-isolation");
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> countsEachNight(
            LookingAgain countingIsolation, CountingEachNight counting, CaseloadSettings settings, Ids ids) {
        var holder = ids.next();
        return ready -> {
            if (settings.lookEvery().isPositive()) {
                countingIsolation.begin(() -> count(counting, holder), SOON, settings.lookEvery());
            }
        };
    }

    private static void count(CountingEachNight counting, String holder) {
        try {
            counting.countAll(holder, people -> log.info("Isolation was counted anew for {} people.", people));
        } catch (RuntimeException failure) {
            log.info(
                    "Isolation was not counted to the end ({}); it will be taken up again.",
                    failure.getClass().getSimpleName());
        }
    }
}
