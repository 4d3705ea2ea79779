package community.kith;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * A test of the whole service over real HTTP on a free loopback port, on the shared Neo4j. All such classes share one service, and run
 * one after the other; those with a browser, whose name ends in {@code BrowserTest}, share another, beside them. Each test begins
 * with a graph that holds only what the migrations put there.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kith.sample=false",
            "kith.api.graphiql=true",
            "spring.graphql.schema.introspection.enabled=true",
            "spring.graphql.schema.printer.enabled=true",
            "kith.api.time-out=60s",
            "kith.limits.requests=1000000",
            "kith.limits.window=" + KithTest.NO_TURN,
            "kith.suggestions.count-every=0",
            "kith.caseload.look-every=0",
            "kith.plan-ahead=false"
        })
@ContextCustomizerFactories(OnSharedNeo4j.Factory.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(providers = SharedNeo4j.Locks.class)
@Import({SchemaReports.class, Tester.class})
@ExtendWith(CleanGraph.class)
public @interface KithTest {

    /** A window for limits that does not end while tests run: the present one is from 2024 to 2079. */
    String NO_TURN = "20000d";
}
