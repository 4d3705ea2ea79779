package community.kith.graph;

import io.micrometer.context.ContextRegistry;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Logging;
import org.neo4j.driver.NotificationSeverity;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.Pointcuts;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.data.neo4j.core.transaction.Neo4jBookmarkManager;
import org.springframework.transaction.annotation.Transactional;

/** Puts the graph together: statements, migrations, ids and the clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphSettings.class)
class GraphConfiguration {

    @Bean
    CypherQueries cypherQueries() {
        return CypherQueries.load();
    }

    @Bean
    Migrations migrations(Driver driver, Clock clock, GraphSettings settings) {
        return new Migrations(driver, MigrationFile.load(), clock, settings.startPatience());
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "kith.plan-ahead", matchIfMissing = true)
    @DependsOn("migrations")
    PlanningAhead planningAhead(Driver driver, CypherQueries queries) {
        return new PlanningAhead(driver, queries);
    }

    @Bean
    Ids ids() {
        return () -> UUID.randomUUID().toString();
    }

    @Bean
    Clock clock() {
        return Clock.system(java.time.ZoneId.of("Europe/London"));
    }

    /** What a read must at least see: all that this copy of the service has written, and what its request has seen elsewhere. */
    @Bean
    Neo4jBookmarkManager bookmarks() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new RequestBookmarksNow());
        return Neo4jBookmarkManager.create(
                () -> RequestBookmarks.now().map(RequestBookmarks::brought).orElse(Set.of()));
    }

    @Bean
    NotingBookmarks notingBookmarks(Neo4jBookmarkManager bookmarks) {
        return new NotingBookmarks(bookmarks);
    }

    /** Stands before the advisor that begins transactions, and round what that one surrounds. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor tryingAgain() {
        var transactional = Pointcuts.union(
                new AnnotationMatchingPointcut(Transactional.class, null, true),
                new AnnotationMatchingPointcut(null, Transactional.class, true));
        var advisor = new DefaultPointcutAdvisor(transactional, new TryingAgain());
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    /** Nobody reads the database's hints on statements while the service works; the tests do. */
    @Bean
    ConfigBuilderCustomizer noNotifications() {
        return config -> config.withMinimumNotificationSeverity(NotificationSeverity.OFF);
    }

    /** Through SLF4J, as all of Kith: on its own way the driver puts every message into words, whether anybody logs them or not. */
    @Bean
    @SuppressWarnings("deprecation") // until the driver's own way asks first, as this one does
    ConfigBuilderCustomizer logging() {
        return config -> config.withLogging(Logging.slf4j());
    }

    /** What Spring Data writes in statements of its own. */
    @Bean
    org.neo4j.cypherdsl.core.renderer.Configuration cypherDialect() {
        return org.neo4j.cypherdsl.core.renderer.Configuration.newConfig()
                .withDialect(Dialect.NEO4J_5_26)
                .build();
    }
}
