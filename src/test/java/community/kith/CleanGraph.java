package community.kith;

import community.kith.audit.Settled;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Takes out of the graph what earlier tests put in; what the migrations put there stays. A class annotated with {@link KeepsGraph}
 * is cleaned once, before its first test.
 */
final class CleanGraph implements BeforeEachCallback {

    private static final String CLEAN = """
            MATCH (n)
            WHERE NOT n:Migration AND NOT n:Need AND NOT n:AssistiveTechnology AND NOT (n:Interest AND n.source = 'Kith')
            CALL (n) {
              DETACH DELETE n
            } IN TRANSACTIONS OF 5000 ROWS
            """;

    private static final int TRIES = 5;

    @Override
    public void beforeEach(ExtensionContext context) {
        var testClass = context.getRequiredTestClass();
        if (testClass.isAnnotationPresent(KeepsGraph.class)) {
            var store = context.getRoot().getStore(ExtensionContext.Namespace.create(CleanGraph.class, testClass));
            store.computeIfAbsent("cleaned", key -> {
                clean(context);
                return true;
            });
        } else {
            clean(context);
        }
    }

    /** What a closed window had sent may still be written, and get in the way: then it is cleaned again. */
    private static void clean(ExtensionContext context) {
        var service = SpringExtension.getApplicationContext(context);
        Settled.of(service);
        var driver = service.getBean(Driver.class);
        for (var left = TRIES; ; left--) {
            try (var session = driver.session()) {
                session.run(CLEAN).consume();
                return;
            } catch (TransientException busy) {
                if (left == 1) {
                    throw busy;
                }
            }
        }
    }
}
