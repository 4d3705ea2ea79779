package community.kith.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence that there was no database, and where Kith looked for it. */
final class DatabaseNotThereAnalyzer extends AbstractFailureAnalyzer<DatabaseNotThere> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseNotThere cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Start the Neo4j server that spring.neo4j.uri names, or correct that address; leave it out for the embedded"
                        + " database. kith.start-patience says how long to wait.",
                cause);
    }
}
