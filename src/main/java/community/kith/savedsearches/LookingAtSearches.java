package community.kith.savedsearches;

import static java.util.stream.Collectors.toMap;

import community.kith.changes.Trail;
import community.kith.finder.FindingGroups;
import community.kith.finder.Fitting;
import community.kith.people.Openness;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out what is new to a saved search: all that the finder finds now and did not find at the last look. */
@Component
class LookingAtSearches {

    private static final String ID = "savedSearchId";

    private final SavedSearches searches;
    private final FindingGroups finding;
    private final Trail trail;
    private final Clock clock;

    LookingAtSearches(SavedSearches searches, FindingGroups finding, Trail trail, Clock clock) {
        this.searches = searches;
        this.finding = finding;
        this.trail = trail;
        this.clock = clock;
    }

    /** How each of these stands: one search for each that is open, and {@link KeepingSearches#MOST} at most. */
    @Transactional(readOnly = true)
    Map<ShownSearch, SavedSearchNews> news(List<ShownSearch> shown) {
        return shown.stream()
                .filter(ShownSearch::open)
                .distinct()
                .limit(KeepingSearches.MOST)
                .collect(toMap(Function.identity(), this::news));
    }

    private SavedSearchNews news(ShownSearch shown) {
        var fitting = fitting(shown);
        return new SavedSearchNews(
                fitting.assets().size(),
                shown.search().seen().notAmong(fitting.assets()).size(),
                fitting.userErrors());
    }

    /** Looks at a search: says what is new, and from now on nothing of what fits is. */
    @Transactional
    SavedSearchAnswer look(Optional<ShownSearch> found) {
        var errors = new UserErrors();
        var search = found.filter(shown -> !shown.search().isForgotten());
        errors.check(search.isPresent(), UserErrorCode.NOT_FOUND, "There is no saved search with this id.", ID);
        search.ifPresent(shown -> errors.check(
                shown.open(),
                UserErrorCode.NOT_ALLOWED,
                "This search is not open any more. It can only be forgotten.",
                ID));
        if (search.isEmpty() || !errors.isEmpty()) {
            return SavedSearchAnswer.refused(errors.list());
        }
        var fitting = fitting(search.get());
        return fitting.userErrors().isEmpty()
                ? looked(search.get(), fitting)
                : SavedSearchAnswer.refused(fitting.userErrors());
    }

    private SavedSearchAnswer looked(ShownSearch shown, Fitting fitting) {
        var search = shown.search();
        var seen = Seen.of(fitting.assets());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        searches.look(search.id(), seen, now);
        trail.changed(
                "Saved search looked at", search.person().map(PersonId::value).orElse(null));
        return new SavedSearchAnswer(shown.looked(seen, now), search.seen().notAmong(fitting.assets()), List.of());
    }

    private Fitting fitting(ShownSearch shown) {
        var openness = Optional.ofNullable(shown.openness()).orElse(Openness.CLOSED);
        return finding.fitting(shown.search().askedOn(LocalDate.now(clock)), openness);
    }
}
