package community.kith.api;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console what to change, instead of a stack trace. */
final class CannotTrustAnalyzer extends AbstractFailureAnalyzer<CannotTrustException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, CannotTrustException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Name manifests of persisted queries, such as classpath:documents/pages.json for Kith's own pages and file:/etc/kith/documents.json for yours, or leave the setting out: any document that is right may then be asked.",
                cause);
    }
}
