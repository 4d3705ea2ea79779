package community.kith.signin;

import community.kith.access.Caller;
import community.kith.access.Role;
import community.kith.api.ErrorCode;
import community.kith.api.HttpRefusals;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.DelegatingSecurityContextRepository;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What stands open to everybody is listed here, and holds nobody's data: the pages themselves, signing in, and whether the
 * service is well. Everything else asks for a sign-in.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SignInSettings.class, FiguresSettings.class})
class SecurityConfiguration {

    private static final String[] OPEN_TO_READ = {
        "/",
        "/index.html",
        "/sign-in",
        "/sign-in.html",
        "/sign-in/ways",
        // The directory as it is published: groups and places, and nobody.
        "/open-referral/v3",
        "/open-referral/v3/**",
        // When a circle meets, for calendar programs, which cannot sign in: who has the secret address may read it.
        "/calendars/*"
    };
    /** What pages are made of, open to read as well. */
    private static final String[] PARTS_OF_PAGES = {"/icon.png", "/scripts/**", "/styles/**", "/webjars/**"};

    private static final String[] OPEN_TO_SEND = {"/sign-in", "/sign-in/sample", "/sign-out"};

    /** The figures are for administrators, and for whoever collects them: a program that cannot sign in. */
    @Bean
    @Order(1)
    SecurityFilterChain whoMayReadFigures(
            HttpSecurity http, SignedInContexts contexts, FiguresSettings settings, HttpRefusals refusals) {
        var token = FiguresToken.of(settings.tokenFile());
        http.securityMatcher("/actuator/prometheus");
        withoutSessions(http, contexts, refusals)
                .headers(SecurityConfiguration::ofPages)
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((who, asked) -> token.opens(asked.getRequest())
                                ? new AuthorizationDecision(true)
                                : isAdministrator(who)));
        return http.build();
    }

    /**
     * What pages are made of says of itself only what counts for a part: that it is what it is called, and for pages of Kith alone. What a
     * page may do stands with the page. A page has sixty parts, and what each says comes sixty times, also to a phone with a poor signal.
     */
    @Bean
    @Order(2)
    SecurityFilterChain whatPagesAreMadeOf(HttpSecurity http, SignedInContexts contexts, HttpRefusals refusals) {
        http.securityMatcher(new OrRequestMatcher(Stream.of(HttpMethod.GET, HttpMethod.HEAD)
                .flatMap(method -> Stream.of(PARTS_OF_PAGES)
                        .map(path -> PathPatternRequestMatcher.withDefaults().matcher(method, path)))
                .toArray(RequestMatcher[]::new)));
        withoutSessions(http, contexts, refusals)
                .headers(SecurityConfiguration::ofParts)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll());
        return http.build();
    }

    @Bean
    SecurityFilterChain whoMayReachWhat(
            HttpSecurity http, SignedInContexts contexts, Issuers issuers, HttpRefusals refusals) {
        withoutSessions(http, contexts, refusals)
                .headers(SecurityConfiguration::ofPages)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, OPEN_TO_READ)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, OPEN_TO_READ)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, OPEN_TO_SEND)
                        .permitAll()
                        .requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access((who, request) -> isAdministrator(who))
                        .anyRequest()
                        .authenticated());
        issuers.addTo(http);
        return http.build();
    }

    private static HttpSecurity withoutSessions(HttpSecurity http, SignedInContexts contexts, HttpRefusals refusals) {
        // Requests from other sites are refused before they come here, whatever they want to change:
        // api.RefusingStrangers.
        return http.csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(context -> context.securityContextRepository(new DelegatingSecurityContextRepository(
                        new RequestAttributeSecurityContextRepository(), contexts)))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(faults -> faults.authenticationEntryPoint(
                                (request, response, fault) -> askToSignIn(request, response, refusals))
                        .accessDeniedHandler((request, response, fault) -> refusals.write(
                                request, response, ErrorCode.NOT_ALLOWED, "Your account may not do that.")));
    }

    private static void ofParts(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled()
                .contentTypeOptions(Customizer.withDefaults())
                .httpStrictTransportSecurity(Customizer.withDefaults())
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }

    private static void ofPages(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                        "frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self'"))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }

    private static AuthorizationResult isAdministrator(Supplier<? extends @Nullable Authentication> who) {
        var signedIn = who.get();
        return new AuthorizationDecision(
                signedIn != null && signedIn.getPrincipal() instanceof Caller caller && caller.is(Role.ADMINISTRATOR));
    }

    /** A browser is taken to the page for it; everybody else hears it in the shape of every other error. */
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, HttpRefusals refusals)
            throws IOException {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (request.getMethod().equals("GET") && accept != null && accept.contains(MediaType.TEXT_HTML_VALUE)) {
            response.sendRedirect(request.getRequestURI().startsWith("/graphiql") ? "/sign-in?graphiql" : "/sign-in");
        } else {
            refusals.write(request, response, ErrorCode.SIGN_IN_NEEDED, "Sign in first, or again.");
        }
    }
}
