package community.kith.directory;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the import together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DirectorySettings.class)
class DirectoryConfiguration {

    @Bean
    ImportThreads importThreads() {
        return new ImportThreads();
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
