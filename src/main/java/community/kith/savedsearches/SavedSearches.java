package community.kith.savedsearches;

import community.kith.access.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The searches that accounts keep; each belongs to one account and is nothing to any other. */
interface SavedSearches {

    /** Those of an account that are not forgotten, the last saved first. */
    List<SavedSearch> of(AccountId account);

    /** One of an account's, forgotten or not. */
    Optional<SavedSearch> byId(AccountId account, SavedSearchId id);

    /** How many an account keeps, held against others until the transaction ends; nothing where there is no such account. */
    Optional<Integer> kept(AccountId account);

    void add(AccountId account, SavedSearch search);

    void rename(SavedSearchId id, String name);

    /** Notes what fits at this look. */
    void look(SavedSearchId id, Seen seen, Instant at);

    /** Forgets one since a moment, or, with none, brings it back. */
    void forget(SavedSearchId id, @Nullable Instant since);

    /** Deletes for good what anybody forgot before a moment. */
    void drop(Instant before);
}
