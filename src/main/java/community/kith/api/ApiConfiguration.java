package community.kith.api;

import static java.util.Objects.requireNonNullElse;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import tools.jackson.databind.json.JsonMapper;

/** Puts the edge in front of Spring for GraphQL, from outside in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ApiSettings.class)
@Import(LargeFileAdvice.class)
class ApiConfiguration {

    @Bean
    ListeningHereOnly listeningHereOnly(Environment settings) {
        return new ListeningHereOnly(settings);
    }

    @Bean
    SayingWhereToLook sayingWhereToLook(ApiSettings settings, ObjectProvider<BuildProperties> build) {
        var version =
                build.stream().map(BuildProperties::getVersion).findFirst().orElse("");
        return new SayingWhereToLook(settings.graphiql(), requireNonNullElse(version, ""));
    }

    @Bean
    HttpRefusals httpRefusals(JsonMapper json) {
        return new HttpRefusals(json);
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> refusingSlowBodies(
            ApiSettings settings, TomcatServerProperties server, HttpRefusals refusals) {
        return tomcat -> tomcat.addContextCustomizers(context -> context.getPipeline()
                .addValve(new RefusingSlowBodies(settings.body(), server.getMaxSwallowSize(), refusals)));
    }

    @Bean
    FilterRegistrationBean<RefusingStrangers> refusingStrangers(ApiSettings settings, HttpRefusals refusals) {
        var filter = new FilterRegistrationBean<>(new RefusingStrangers(settings.hosts(), refusals));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<AnsweringOutages> answeringOutages(HttpRefusals refusals) {
        var filter = new FilterRegistrationBean<>(new AnsweringOutages(refusals));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 12);
        return filter;
    }

    @Bean
    Turns turns(ApiSettings settings) {
        var limits = settings.work();
        return new Turns(limits.atOnce(), limits.waiting(), limits.patience());
    }

    /** How much a copy has to do just now. */
    @Bean
    MeterBinder figuresOfWork(Turns turns) {
        return figures -> {
            Gauge.builder("kith.work.free", turns, Turns::free)
                    .description("How many more requests this copy could work on now")
                    .register(figures);
            Gauge.builder("kith.work.waiting", turns, Turns::waiting)
                    .description("How many requests wait for their turn now")
                    .register(figures);
        };
    }

    /** In front of the sign-in, which asks the database as well. */
    @Bean
    FilterRegistrationBean<RefusingPileUps> refusingPileUps(
            Turns turns, ApiSettings settings, GraphQlProperties graphQl, HttpRefusals refusals) {
        var filter = new FilterRegistrationBean<>(new RefusingPileUps(turns, settings.work(), refusals));
        filter.addUrlPatterns(
                graphQl.getHttp().getPath(),
                "/directory/*",
                "/circles/*",
                "/map/*",
                "/open-referral/*",
                "/sign-in",
                "/sign-in/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 15);
        return filter;
    }

    @Bean
    FilterRegistrationBean<RefusingLargeFiles> refusingLargeFiles(MultipartProperties files, HttpRefusals refusals) {
        var filter = new FilterRegistrationBean<>(new RefusingLargeFiles(files, refusals));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }

    @Bean
    FilterRegistrationBean<CheckingRequests> checkingRequests(
            ApiSettings settings, GraphQlProperties graphQl, JsonMapper json, HttpRefusals refusals) {
        var filter =
                new FilterRegistrationBean<>(new CheckingRequests(new RequestBody(json, settings.maxBody()), refusals));
        filter.addUrlPatterns(graphQl.getHttp().getPath());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return filter;
    }

    @Bean
    @ConditionalOnProperty(name = "kith.api.graphiql", matchIfMissing = true)
    ServingGraphiql servingGraphiql() {
        return new ServingGraphiql();
    }

    @Bean
    ServingStyles servingStyles() {
        return new ServingStyles();
    }

    @Bean
    ServingModules servingModules() {
        return new ServingModules();
    }

    @Bean
    GraphQlAnswers graphQlAnswers(WebGraphQlHandler handler) {
        return new GraphQlAnswers(handler);
    }

    @Bean
    TellingOnce tellingOnce() {
        return new TellingOnce();
    }

    @Bean
    TimingRequests timingRequests(ApiSettings settings) {
        return new TimingRequests(settings.timeOut());
    }

    @Bean
    WebGraphQlInterceptor trustedOnly(ApiSettings settings, JsonMapper json) {
        return settings.trustedDocuments().isEmpty()
                ? (request, chain) -> chain.next(request)
                : new TrustedOnly(TrustedDocuments.read(json, settings.trustedDocuments()));
    }

    @Bean
    BoundingQueries boundingQueries(ApiSettings settings) {
        return new BoundingQueries(settings);
    }

    @Bean
    GraphQlSourceBuilderCustomizer keepingDocuments() {
        return source -> source.configureGraphQl(engine -> engine.preparsedDocumentProvider(new KeepingDocuments()));
    }

    @Bean
    CodingErrors codingErrors() {
        return new CodingErrors();
    }

    @Bean
    AnsweringFaults answeringFaults() {
        return new AnsweringFaults();
    }

    @Bean
    Scalars scalars() {
        return new Scalars();
    }

    @Bean
    PageRequestArgument pageRequestArgument() {
        return new PageRequestArgument();
    }

    @Bean
    GraphQlSourceBuilderCustomizer pagingFields(ApiSettings settings) {
        PagingFields fields = new PagingFields(settings.page());
        return source -> source.typeVisitors(List.of(fields));
    }

    /**
     * Spring's own reading of connections knows the pages of Spring Data only and refuses others; with a strategy for
     * other cursors it stays away.
     */
    @Bean
    @Primary
    CursorStrategy<Long> placeCursors() {
        return new PlaceCursors();
    }
}
