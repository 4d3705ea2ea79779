package community.kith.directory;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Puts the import together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DirectorySettings.class)
class DirectoryConfiguration {

    /** Changes that an import makes are those of whoever sent the file. */
    @Bean
    ImportThreads importThreads() {
        return new ImportThreads(DelegatingSecurityContextRunnable::new);
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
