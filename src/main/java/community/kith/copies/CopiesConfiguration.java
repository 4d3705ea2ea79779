package community.kith.copies;

import java.time.Clock;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Where the database is a cluster, carries bookmarks between its readers. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnRouting.class)
class CopiesConfiguration {

    /** Behind what refuses strangers, and in front of the sign-in, which asks the database as well. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 11;

    @Bean
    FilterRegistrationBean<CarryingBookmarks> carryingBookmarks(SealKeys keys, Clock clock) {
        var cookie = new BookmarkCookie(keys.seal("bookmarks"), clock);
        var filter = new FilterRegistrationBean<>(new CarryingBookmarks(cookie));
        filter.setOrder(ORDER);
        return filter;
    }
}
