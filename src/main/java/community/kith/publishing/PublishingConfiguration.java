package community.kith.publishing;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Gives each answer a fingerprint, so that whoever has it already hears that, and no more. */
@Configuration(proxyBeanMethods = false)
class PublishingConfiguration {

    /** Where the directory is published. */
    static final String PATH = "/open-referral/v3";

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> fingerprintingDirectory() {
        var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns(PATH + "/*");
        return filter;
    }
}
