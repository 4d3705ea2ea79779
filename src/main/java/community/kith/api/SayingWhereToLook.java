package community.kith.api;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Tells whoever started Kith where to go on, once it answers. */
final class SayingWhereToLook implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(SayingWhereToLook.class);

    private final boolean graphiql;
    private final String version;

    SayingWhereToLook(boolean graphiql, String version) {
        this.graphiql = graphiql;
        this.version = version;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        LOG.info(words(ready.getApplicationContext().getEnvironment()));
    }

    String words(Environment settings) {
        String here = "http://localhost:" + settings.getProperty("local.server.port");
        return Stream.of(
                        "Kith is ready.",
                        version.isEmpty() ? "" : "  Version:      " + version,
                        "  Open:         " + here,
                        graphiql ? "  Try a query:  " + here + "/graphiql" : "",
                        "  GraphQL:      " + here + "/graphql",
                        "  Health:       " + here + "/actuator/health",
                        settings.getProperty("kith.sign-in.sample", Boolean.class, false)
                                ? "Anybody at this machine may choose to be one of the sample's people; nobody else can reach it."
                                : "")
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
