package community.kith;

import community.kith.access.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets tests that are not about access ask as the service itself: a request with this header needs no sign-in. Its value is made
 * anew for each run, and the product knows nothing of it.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Tester {

    /** The header. */
    public static final String HEADER = "X-Kith-Tester";

    /** Its value in this run. */
    public static final String VALUE = UUID.randomUUID().toString();

    @Bean
    FilterRegistrationBean<Filter> testerFilter() {
        var filter = new FilterRegistrationBean<>(new Filter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    static final class Filter extends OncePerRequestFilter {

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (VALUE.equals(request.getHeader(HEADER))) {
                var tester = UsernamePasswordAuthenticationToken.authenticated(Caller.service(), null, List.of());
                new RequestAttributeSecurityContextRepository()
                        .saveContext(new SecurityContextImpl(tester), request, response);
            }
            chain.doFilter(request, response);
        }
    }
}
