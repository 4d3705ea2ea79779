package community.kith.audit;

import community.kith.access.Looking;
import community.kith.access.Standing;
import community.kith.changes.Consequences;
import community.kith.changes.Trail;
import community.kith.people.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/** Leaves records and figures out, for the comparison alone; the product has no such switch. */
@TestConfiguration(proxyBeanMethods = false)
class LeftOut {

    /** What is left out now. */
    static volatile Set<Part> parts = Set.of();

    /** What can be. */
    enum Part {
        AUDIT,
        FIGURES
    }

    @Bean
    static BeanPostProcessor switchedTrail() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case RecordingChanges trail -> new SwitchedTrail(trail);
                    // Whoever keeps keys hears of changes in both ways, and is part of every write.
                    case Consequences figures when !(bean instanceof Trail) -> new SwitchedFigures(figures);
                    default -> bean;
                };
            }
        };
    }

    @Bean
    Interceptor switchedLooks() {
        return new Interceptor();
    }

    private record SwitchedTrail(Trail trail) implements Trail {

        @Override
        public void changed(String what, @Nullable String aboutPersonId) {
            if (!parts.contains(Part.AUDIT)) {
                trail.changed(what, aboutPersonId);
            }
        }
    }

    private record SwitchedFigures(Consequences figures) implements Consequences {

        @Override
        public void of(String personId) {
            if (!parts.contains(Part.FIGURES)) {
                figures.of(personId);
            }
        }
    }

    static final class Interceptor implements WebGraphQlInterceptor, Ordered {

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
            if (parts.contains(Part.AUDIT)) {
                request.configureExecutionInput((input, builder) -> {
                    input.getGraphQLContext().put(Looking.class, new Nobody());
                    return input;
                });
            }
            return chain.next(request);
        }
    }

    private static final class Nobody implements Looking {
        @Override
        public void stands(PersonId person, Set<Standing> as) {}

        @Override
        public void saw(PersonId person, String field) {}

        @Override
        public void because(PersonId person, @Nullable String why) {}
    }
}
