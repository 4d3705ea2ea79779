package community.kith.directory;

import io.micrometer.context.ContextSnapshotFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the import together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DirectorySettings.class)
class DirectoryConfiguration {

    /** Changes that an import makes are those of whoever sent the file. */
    @Bean
    ImportThreads importThreads() {
        var snapshots = ContextSnapshotFactory.builder().build();
        return new ImportThreads(work -> snapshots.captureAll().wrap(work));
    }

    @Bean
    ImportLimits importLimits(DirectorySettings settings) {
        return new ImportLimits(settings.longest(), settings.silence());
    }

    /** What a process left that was killed in the middle of an import. */
    @Bean
    ApplicationRunner endStoppedImports(EndingStoppedImports ending, ImportFiles files) {
        return arguments -> {
            ending.end();
            files.deleteLeftOvers();
        };
    }
}
