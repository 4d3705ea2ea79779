package community.kith.duplicates;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Compares groups from before records were compared, in the background after a start. */
@Configuration(proxyBeanMethods = false)
class DuplicatesConfiguration {

    private static final Logger log = LoggerFactory.getLogger(DuplicatesConfiguration.class);

    @Bean
    ApplicationListener<ApplicationReadyEvent> comparesWhatNobodyCompared(ComparingGroups comparing) {
        return ready -> Thread.startVirtualThread(() -> compareAll(comparing));
    }

    private static void compareAll(ComparingGroups comparing) {
        try {
            while (comparing.compareNext() > 0) {
                Thread.yield();
            }
        } catch (RuntimeException failure) {
            log.info(
                    "Records of groups were not compared to the end ({}); it will be tried again at the next start.",
                    failure.getClass().getSimpleName());
        }
    }
}
