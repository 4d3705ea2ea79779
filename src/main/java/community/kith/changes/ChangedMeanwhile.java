package community.kith.changes;

/**
 * Somebody else changed the same thing between reading and writing. Thrown so that the transaction is rolled back; whoever began
 * the transaction answers with a refusal of code {@code CONFLICT}.
 */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What was to be written, without anything about a person. */
    public ChangedMeanwhile(String what, Throwable cause) {
        super(what + " was changed by somebody else in the meantime", cause);
    }
}
