package community.kith.graph;

import java.time.Duration;

/** The database did not answer for as long as Kith waited when it started. */
final class DatabaseNotThere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseNotThere(Duration patience, Throwable cause) {
        super("The database did not answer for " + patience.toSeconds() + " seconds.", cause);
    }
}
