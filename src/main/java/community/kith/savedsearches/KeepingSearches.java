package community.kith.savedsearches;

import community.kith.access.Caller;
import community.kith.changes.Trail;
import community.kith.finder.FindGroupsArguments;
import community.kith.finder.FindingGroups;
import community.kith.graph.Ids;
import community.kith.people.Openness;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves what somebody asked the finder, gives it another name, forgets it, and brings it back. */
@Component
class KeepingSearches {

    /** As many as one reads in a list, and as one page may ask at once. */
    static final int MOST = 20;

    private static final int LONGEST_NAME = 100;

    /** How long what was forgotten can be brought back. */
    private static final Duration BROUGHT_BACK_WITHIN = Duration.ofHours(1);

    private static final String ID = "savedSearchId";

    private final SavedSearches searches;
    private final FindingGroups finding;
    private final Trail trail;
    private final Ids ids;
    private final Clock clock;

    KeepingSearches(SavedSearches searches, FindingGroups finding, Trail trail, Ids ids, Clock clock) {
        this.searches = searches;
        this.finding = finding;
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Saves a question. What fits at this moment counts as seen. */
    @Transactional
    SavedSearchAnswer save(Caller caller, String name, FindGroupsArguments question, Openness openness) {
        var errors = new UserErrors();
        var kept = errors.text("name", name, LONGEST_NAME);
        var fitting = finding.fitting(question, openness);
        fitting.userErrors()
                .forEach(error -> errors.check(
                        false, error.code(), error.message(), error.field().toArray(String[]::new)));
        checkRoom(caller, errors, "name");
        if (!errors.isEmpty()) {
            return SavedSearchAnswer.refused(errors.list());
        }
        var now = now();
        var search = new SavedSearch(
                new SavedSearchId(ids.next()), kept, Tidied.of(question), Seen.of(fitting.assets()), now, now, null);
        searches.drop(now.minus(BROUGHT_BACK_WITHIN));
        searches.add(caller.account(), search);
        return noted("Search saved", new ShownSearch(search, openness));
    }

    /** Gives a search another name. */
    @Transactional
    SavedSearchAnswer rename(Optional<ShownSearch> found, String name) {
        var errors = new UserErrors();
        var search = stillThere(found, errors);
        search.ifPresent(shown -> errors.check(
                shown.open(),
                UserErrorCode.NOT_ALLOWED,
                "This search is not open any more. It can only be forgotten.",
                ID));
        var kept = errors.text("name", name, LONGEST_NAME);
        if (search.isEmpty() || !errors.isEmpty()) {
            return SavedSearchAnswer.refused(errors.list());
        }
        searches.rename(search.get().search().id(), kept);
        return noted("Saved search renamed", search.get().renamed(kept));
    }

    /** Forgets a search; for an hour it can be brought back. */
    @Transactional
    SavedSearchAnswer forget(Optional<ShownSearch> found) {
        var errors = new UserErrors();
        var search = stillThere(found, errors);
        if (search.isEmpty()) {
            return SavedSearchAnswer.refused(errors.list());
        }
        searches.drop(now().minus(BROUGHT_BACK_WITHIN));
        searches.forget(search.get().search().id(), now());
        return noted("Saved search forgotten", search.get());
    }

    /** Brings back a search that was just forgotten. One that is not forgotten stays as it is. */
    @Transactional
    SavedSearchAnswer bringBack(Caller caller, Optional<ShownSearch> found) {
        var errors = new UserErrors();
        errors.check(
                found.isPresent(),
                UserErrorCode.NOT_FOUND,
                "There is no such search any more. What is forgotten can be brought back for an hour.",
                ID);
        if (found.map(ShownSearch::search).filter(SavedSearch::isForgotten).isPresent()) {
            checkRoom(caller, errors, ID);
        }
        if (found.isEmpty() || !errors.isEmpty()) {
            return SavedSearchAnswer.refused(errors.list());
        }
        searches.forget(found.get().search().id(), null);
        return noted("Saved search brought back", found.get());
    }

    private static Optional<ShownSearch> stillThere(Optional<ShownSearch> found, UserErrors errors) {
        var search = found.filter(shown -> !shown.search().isForgotten());
        errors.check(search.isPresent(), UserErrorCode.NOT_FOUND, "There is no saved search with this id.", ID);
        return search;
    }

    private void checkRoom(Caller caller, UserErrors errors, String field) {
        var kept = caller.itself() ? Optional.<Integer>empty() : searches.kept(caller.account());
        errors.check(
                kept.isPresent(),
                UserErrorCode.NOT_ALLOWED,
                "A saved search belongs to an account. Sign in with yours.",
                field);
        errors.check(
                kept.orElse(0) < MOST,
                UserErrorCode.TOO_MANY,
                "There is room for %d saved searches, and you have as many. Forget one first.".formatted(MOST),
                field);
    }

    private SavedSearchAnswer noted(String what, ShownSearch shown) {
        trail.changed(what, shown.search().person().map(PersonId::value).orElse(null));
        return SavedSearchAnswer.of(shown);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
