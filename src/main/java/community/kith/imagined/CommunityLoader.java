package community.kith.imagined;

import community.kith.graph.Graph;
import community.kith.graph.OfflineImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/**
 * The command that fills a database with an imagined community, {@code --kith.generate=PEOPLE}: a new embedded one with the offline
 * importer, one that is there (embedded, or the server that the settings name) with transactions. It answers nobody meanwhile, and
 * ends. Cut off and given again, it goes on.
 */
public final class CommunityLoader {

    private static final Logger log = LoggerFactory.getLogger(CommunityLoader.class);
    private static final String PEOPLE = "kith.generate";
    private static final String SEED = "kith.generate.seed";
    private static final String DAY = "kith.generate.day";

    private CommunityLoader() {}

    /** Whether somebody who starts Kith like this wants a community, and nothing else. */
    public static boolean isWanted(String... arguments) {
        return Arrays.stream(arguments).anyMatch(each -> each.startsWith("--" + PEOPLE + "="));
    }

    /**
     * Does it.
     *
     * @return 0 when the community is there, 1 when it is not
     */
    public static int run(String... arguments) {
        try {
            if (!loadedAnew(arguments)) {
                loadAlive(arguments);
            }
            return 0;
        } catch (LoadingAlive.AnotherIsThere | OfflineImport.Refused | IllegalArgumentException refused) {
            log.error("{}", refused.getMessage());
            return 1;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean loadedAnew(String... arguments) throws IOException {
        var application = new SpringApplicationBuilder(OfflineImport.Alone.class).web(WebApplicationType.NONE);
        try (var context = application.run(arguments)) {
            var settings = context.getEnvironment();
            var offline = context.getBean(OfflineImport.class);
            if (!settings.getProperty("spring.neo4j.uri", "embedded").equals("embedded") || !offline.isPossible()) {
                return false;
            }
            new Neo4jNewDatabases(offline).load(size(settings), log::info);
            return true;
        }
    }

    private static void loadAlive(String... arguments) {
        var application = new SpringApplicationBuilder(OnlyTheGraph.class)
                .web(WebApplicationType.NONE)
                .properties("kith.plan-ahead=false");
        try (var context = application.run(arguments)) {
            context.getBean(LoadingAlive.class).load(size(context.getEnvironment()), log::info);
        }
    }

    private static Size size(Environment settings) {
        return new Size(
                settings.getRequiredProperty(PEOPLE, Integer.class),
                settings.getProperty(SEED, Integer.class, 1),
                settings.getProperty(DAY, LocalDate.class, LocalDate.now(Clock.systemDefaultZone())));
    }

    /** What the load into a graph in use needs of Kith. */
    @ImportAutoConfiguration({
        Neo4jAutoConfiguration.class,
        DataNeo4jAutoConfiguration.class,
        TransactionManagerCustomizationAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @ComponentScan(basePackageClasses = Graph.class)
    @Import({LoadingAlive.class, Neo4jImaginedLoads.class})
    static class OnlyTheGraph {}
}
