package community.kith.limits;

import community.kith.api.HttpRefusals;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the limits behind the sign-in, in front of everything that answers with data. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitsConfiguration {

    /** Spring Security's filters stand at -100. */
    private static final int BEHIND_THE_SIGN_IN = 0;

    @Bean
    FilterRegistrationBean<LimitingCallers> limitingCallers(
            Allowances allowances, HttpRefusals refusals, GraphQlProperties graphQl) {
        var filter = new FilterRegistrationBean<>(new LimitingCallers(allowances, refusals));
        filter.addUrlPatterns(graphQl.getHttp().getPath(), "/directory/*", "/circles/*", "/map/*");
        filter.setOrder(BEHIND_THE_SIGN_IN);
        return filter;
    }

    @Bean
    FilterRegistrationBean<LimitingAddresses> limitingAddresses(Allowances allowances, HttpRefusals refusals) {
        var filter = new FilterRegistrationBean<>(new LimitingAddresses(allowances, refusals));
        filter.addUrlPatterns("/open-referral/*", "/calendars/*");
        filter.setOrder(BEHIND_THE_SIGN_IN);
        return filter;
    }
}
