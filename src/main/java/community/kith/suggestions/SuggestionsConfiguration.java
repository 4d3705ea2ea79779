package community.kith.suggestions;

import community.kith.outcomes.OutcomeId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of suggestions, and lets the database plan their statements before anybody waits for them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SuggestionsSettings.class)
class SuggestionsConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SuggestionsConfiguration.class);

    private static final Duration SOON = Duration.ofMinutes(1);

    @Bean
    DailyCounting dailyCounting() {
        return new DailyCounting();
    }

    /** What goes together with each group is counted soon after the start and then daily. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> countsGroups(
            DailyCounting daily, KeepingGroupBonds keeping, SuggestionsSettings settings) {
        return ready -> {
            if (settings.countEvery().isPositive()) {
                daily.begin(() -> count(keeping), SOON, settings.countEvery());
            }
        };
    }

    private static void count(KeepingGroupBonds keeping) {
        try {
            keeping.keepAll();
        } catch (RuntimeException failure) {
            log.info(
                    "What groups go together was not counted to the end ({}); it will be tried again.",
                    failure.getClass().getSimpleName());
        }
    }

    /** Planned cold, the two statements take seconds; afterwards their plans are kept. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> plansAhead(Lives lives, Clock clock) {
        return ready -> Thread.startVirtualThread(() -> {
            try {
                lives.around(List.of(new OutcomeId("none")), LocalDate.now(clock));
            } catch (RuntimeException failure) {
                log.info(
                        "Suggestions were not planned ahead ({}); the first will take longer.",
                        failure.getClass().getSimpleName());
            }
        });
    }
}
