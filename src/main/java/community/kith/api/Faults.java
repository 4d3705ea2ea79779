package community.kith.api;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a fault of ours into the log and gives the client a reference to it, nothing else. Texts of exceptions are left
 * out of the log, since they may quote what a person typed; level {@code debug} of this logger has them.
 */
final class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    /** Logs the fault under the request's id, with the place in the schema where it happened. */
    static RefusedException logged(String request, String place, Throwable fault) {
        LOG.error("Reference {}: a fault at {}", request, place, new WordlessTrace(fault));
        LOG.debug("Reference {} in full", request, fault);
        return answer(request);
    }

    /** Logs a fault that came without an exception. */
    static RefusedException logged(String request, String place, String kind) {
        LOG.error("Reference {}: {} at {}", request, kind, place);
        return answer(request);
    }

    private static RefusedException answer(String request) {
        return new RefusedException(ErrorCode.INTERNAL, "Something went wrong on our side. Reference: " + request);
    }
}
