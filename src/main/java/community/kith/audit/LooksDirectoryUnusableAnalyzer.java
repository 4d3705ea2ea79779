package community.kith.audit;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence where Kith wanted to write down who looks, and what to do. */
final class LooksDirectoryUnusableAnalyzer extends AbstractFailureAnalyzer<LooksDirectoryUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, LooksDirectoryUnusable cause) {
        return new FailureAnalysis(
                "Kith writes down who looks at a record before it shows it, and cannot write into " + cause.directory()
                        + ".",
                "Let the user that Kith runs as write there, or give it another directory with"
                        + " --kith.audit.looks=DIRECTORY. It must outlive the process.",
                cause);
    }
}
