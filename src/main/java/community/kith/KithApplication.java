package community.kith;

import community.kith.audit.AuditCheck;
import community.kith.graph.BackupCommand;
import community.kith.graph.Neo4jAhead;
import community.kith.imagined.CommunityLoader;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Kith: the community map in Neo4j, answered over GraphQL. */
@SpringBootApplication
public class KithApplication {

    static void main(String[] args) {
        if (AuditCheck.isWanted(args)) {
            System.exit(AuditCheck.run(args));
        }
        if (BackupCommand.isWanted(args)) {
            System.exit(BackupCommand.run(args));
        }
        if (CommunityLoader.isWanted(args)) {
            System.exit(CommunityLoader.run(args));
        }
        var application = new SpringApplication(KithApplication.class);
        application.addListeners(new Neo4jAhead());
        application.run(args);
    }
}
