package community.kith.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence that a second Kith was started on the same data, and what to do. */
final class DataDirectoryInUseAnalyzer extends AbstractFailureAnalyzer<DataDirectoryInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DataDirectoryInUse cause) {
        return new FailureAnalysis(
                "Another Kith is already running on the data directory " + cause.directory() + ".",
                "Stop the other one, or give this one a directory of its own with --kith.data=DIRECTORY,"
                        + " or let both use a Neo4j server with --spring.neo4j.uri=bolt://HOST:7687.",
                cause);
    }
}
