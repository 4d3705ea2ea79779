package community.kith.savedsearches;

import community.kith.people.Openness;
import community.kith.people.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A saved search as its owner may see it at this moment. One for a person whom they may not look for groups for any more is closed:
 * neither the person nor anything that was written about them is shown.
 *
 * @param openness how open the person is; whole where there is none; nothing where the search is closed
 */
record ShownSearch(SavedSearch search, @Nullable Openness openness) {

    /** The search for somebody to whom people are so open; whoever is missing is closed. */
    static ShownSearch of(SavedSearch search, Map<PersonId, Openness> open) {
        return new ShownSearch(
                search, search.person().isPresent() ? open.get(search.person().get()) : Openness.WHOLE);
    }

    public String id() {
        return search.id().value();
    }

    public boolean open() {
        return openness != null;
    }

    public @Nullable String name() {
        return open() ? search.name() : null;
    }

    public @Nullable FinderQuestion asked() {
        return open() ? FinderQuestion.of(search.asked()) : null;
    }

    /** The same under another name. */
    ShownSearch renamed(String name) {
        return new ShownSearch(search.renamed(name), openness);
    }

    /** The same after a look. */
    ShownSearch looked(Seen seen, Instant at) {
        return new ShownSearch(search.looked(seen, at), openness);
    }

    Optional<PersonId> personId() {
        return open() ? search.person() : Optional.empty();
    }

    public Instant savedAt() {
        return search.savedAt();
    }

    public Instant lookedAt() {
        return search.lookedAt();
    }
}
