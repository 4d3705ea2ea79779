package community.kith.changes;

import java.util.Optional;

/** Says who makes the change that is being recorded. */
public interface Author {

    /** The id of the account; empty when it is the service itself. */
    Optional<String> accountId();
}
