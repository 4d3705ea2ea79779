package community.kith.audit;

import community.kith.graph.Graph;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
 * The command that checks the audit, {@code --kith.audit.check}: it reads every chain in the database that the settings name, says
 * how far each has come and what is wrong with it, and ends. It answers nobody meanwhile.
 */
public final class AuditCheck {

    private static final Logger log = LoggerFactory.getLogger(AuditCheck.class);
    private static final String WANTED = "--kith.audit.check";

    private AuditCheck() {}

    /** Whether somebody who starts Kith like this wants the audit checked, and nothing else. */
    public static boolean isWanted(String... arguments) {
        return Arrays.stream(arguments).anyMatch(each -> each.equals(WANTED) || each.equals(WANTED + "=true"));
    }

    /**
     * Checks the audit. With {@code --kith.audit.heads} it compares with the heads in that file, and when all is well writes the new
     * ones into it.
     *
     * @return 0 when all is as it was written, 1 when it is not
     */
    public static int run(String... arguments) {
        var application = new SpringApplicationBuilder(OnlyTheGraph.class)
                .web(WebApplicationType.NONE)
                .properties("kith.plan-ahead=false");
        try (var context = application.run(arguments)) {
            var heads = context.getBean(Environment.class).getProperty("kith.audit.heads");
            var checking = context.getBean(CheckingChains.class);
            return heads == null ? report(checking.check(List.of())) : compare(checking, Path.of(heads));
        }
    }

    private static int compare(CheckingChains checking, Path file) {
        var found = checking.check(KeptHeads.read(file));
        var result = report(found);
        if (result == 0) {
            KeptHeads.write(file, found.stream().map(CheckingChains.Found::head).toList());
        }
        return result;
    }

    private static int report(List<CheckingChains.Found> found) {
        found.forEach(each -> log.info(
                "{} {}",
                KeptHeads.line(each.head()),
                each.fault().map(Fault::inWords).orElse("as it was written")));
        var faults = found.stream().filter(each -> each.fault().isPresent()).count();
        if (faults > 0) {
            log.error("{} of {} chains of the audit are not as they were written.", faults, found.size());
            return 1;
        }
        log.info("{} chains of the audit, all as they were written.", found.size());
        return 0;
    }

    /** What the check needs of Kith. */
    @ImportAutoConfiguration({
        Neo4jAutoConfiguration.class,
        DataNeo4jAutoConfiguration.class,
        TransactionManagerCustomizationAutoConfiguration.class,
        TransactionAutoConfiguration.class
    })
    @ComponentScan(basePackageClasses = Graph.class)
    @Import({CheckingChains.class, Neo4jChains.class})
    static class OnlyTheGraph {}
}
