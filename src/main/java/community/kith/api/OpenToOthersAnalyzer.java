package community.kith.api;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console what to change, instead of a stack trace. */
final class OpenToOthersAnalyzer extends AbstractFailureAnalyzer<OpenToOthersException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, OpenToOthersException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Leave the setting out, or use 127.0.0.1: Kith then answers this machine only. To let others in, set kith.sign-in.sample=false and give people accounts of their own.",
                cause);
    }
}
