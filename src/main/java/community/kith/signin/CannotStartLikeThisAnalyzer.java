package community.kith.signin;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console what to change, instead of a stack trace. */
final class CannotStartLikeThisAnalyzer extends AbstractFailureAnalyzer<CannotStartLikeThisException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, CannotStartLikeThisException cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), cause.advice(), cause);
    }
}
