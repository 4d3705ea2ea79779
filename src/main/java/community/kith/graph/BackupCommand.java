package community.kith.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/**
 * The commands that copy the embedded database into a file and bring it back, {@code --kith.backup=FILE} and
 * {@code --kith.restore=FILE}. They answer nobody meanwhile, and end.
 */
public final class BackupCommand {

    private static final Logger log = LoggerFactory.getLogger(BackupCommand.class);
    private static final String BACKUP = "kith.backup";
    private static final String RESTORE = "kith.restore";

    private BackupCommand() {}

    /** Whether somebody who starts Kith like this wants a copy or the way back, and nothing else. */
    public static boolean isWanted(String... arguments) {
        return Arrays.stream(arguments)
                .anyMatch(each -> each.startsWith("--" + BACKUP + "=") || each.startsWith("--" + RESTORE + "="));
    }

    /**
     * Does it.
     *
     * @return 0 when it is done, 1 when it is not
     */
    public static int run(String... arguments) {
        var application = new SpringApplicationBuilder(OnlyTheSettings.class).web(WebApplicationType.NONE);
        try (var context = application.run(arguments)) {
            var settings = context.getEnvironment();
            var server = settings.getProperty("spring.neo4j.uri", "embedded");
            if (!server.equals("embedded")) {
                log.error("The graph is kept by {}. Copy it there: docs/operation.md.", server);
                return 1;
            }
            var data = context.getBean(GraphSettings.class).data();
            var wanted = settings.getProperty(BACKUP);
            if (wanted != null) {
                log.info("{} is written: {}.", wanted, words(new Backup(data, Path.of(wanted)).write()));
            } else {
                var file = settings.getRequiredProperty(RESTORE);
                log.info("{} is what {} had: {}.", data, file, words(new Backup(data, Path.of(file)).restore()));
            }
            return 0;
        } catch (Backup.Refused refused) {
            log.error("{}", refused.getMessage());
            return 1;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String words(EmbeddedNeo4j.Size size) {
        return "%,d nodes and %,d relationships".formatted(size.nodes(), size.relationships());
    }

    /** What the commands need of Kith. */
    @EnableConfigurationProperties(GraphSettings.class)
    static class OnlyTheSettings {}
}
