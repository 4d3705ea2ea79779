package community.kith.graph;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the embedded database as soon as the settings are known, beside Spring's reading of its configuration: each takes seconds, and
 * neither needs the other until the first bean reaches for the graph.
 */
public final class Neo4jAhead implements ApplicationListener<SpringApplicationEvent> {

    private @Nullable Begun begun;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event instanceof ApplicationContextInitializedEvent ready) {
            begin(ready.getApplicationContext());
        } else if (event instanceof ApplicationFailedEvent && begun != null) {
            // Where a bean has it by now it was closed with its context, and to close it again does nothing.
            begun.neo4j().thenAccept(EmbeddedNeo4j::close);
        }
    }

    private void begin(ConfigurableApplicationContext context) {
        if (EmbeddedNeo4jConfiguration.isWanted(context.getEnvironment())) {
            var settings = Binder.get(context.getEnvironment()).bindOrCreate("kith", GraphSettings.class);
            begun = new Begun(CompletableFuture.supplyAsync(
                    () -> EmbeddedNeo4jConfiguration.start(settings), EmbeddedNeo4j.IN_A_THREAD_OF_ITS_OWN));
            context.getBeanFactory().registerSingleton("neo4jAhead", begun);
        }
    }

    /** A database that is being started. */
    record Begun(CompletableFuture<EmbeddedNeo4j> neo4j) {

        /**
         * The database, as soon as it answers.
         *
         * @throws DataDirectoryInUse when another process holds the directory
         */
        EmbeddedNeo4j awaited() {
            try {
                return neo4j.join();
            } catch (CompletionException failure) {
                throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
            }
        }
    }
}
