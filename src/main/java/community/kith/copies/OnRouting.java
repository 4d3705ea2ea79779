package community.kith.copies;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the database is reached by routing, as a cluster is. One server has one state, and nobody has to wait for it. */
final class OnRouting implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getEnvironment().getProperty("spring.neo4j.uri", "").startsWith("neo4j");
    }
}
