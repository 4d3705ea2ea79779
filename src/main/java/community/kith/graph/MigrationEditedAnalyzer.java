package community.kith.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which migration was edited, and what to do. */
final class MigrationEditedAnalyzer extends AbstractFailureAnalyzer<MigrationEdited> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MigrationEdited cause) {
        var name = "V%03d__%s.cypher"
                .formatted(cause.file().version(), cause.file().name());
        return new FailureAnalysis(
                "The migration " + name + " is not the one that was applied to this graph.",
                "Put cypher/migrations/" + name
                        + " back as it was, and add the change as a migration with the next number.",
                cause);
    }
}
