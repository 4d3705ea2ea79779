package community.kith.signin;

import community.kith.graph.Graph;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Stops the start, before anybody can connect, when one click would let somebody in to anything but the sample community of an
 * embedded database.
 */
@Component
class SampleOnly implements SmartLifecycle {

    private static final String ADVICE =
            "Set kith.sign-in.sample=false and give people accounts of their own; the README says how.";

    private final SignInSettings settings;
    private final Environment environment;
    private final Graph.Statement sample;
    private volatile boolean running;

    SampleOnly(SignInSettings settings, Environment environment, Graph graph) {
        this.settings = settings;
        this.environment = environment;
        this.sample = graph.statement("signin/sample-is-loaded");
    }

    @Override
    public void start() {
        if (settings.sample()) {
            if (environment.containsProperty("spring.neo4j.uri")) {
                throw new CannotStartLikeThisException(
                        "Kith was to let people in with one click (kith.sign-in.sample) to a database of its own server (spring.neo4j.uri).",
                        ADVICE);
            }
            if (sample.one(row -> row.string("id")).isEmpty()) {
                throw new CannotStartLikeThisException(
                        "Kith was to let people in with one click (kith.sign-in.sample), but the database does not hold the sample community.",
                        ADVICE);
            }
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which comes nearly last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
