package community.kith.finder;

import community.kith.community.Groups;
import community.kith.geography.WalkingTime;
import community.kith.paging.PageRequest;
import community.kith.people.Openness;
import community.kith.refusals.UserErrors;
import community.kith.subjects.Subject;
import community.kith.suggestions.Fit;
import community.kith.suggestions.Seeker;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds groups and places nearby. The neighbourhood is read first, by its points, and everything else is asked of that alone, so that
 * a search costs what lies around it and not what the country holds.
 */
@Component
public class FindingGroups {

    private final Starting starting;
    private final Checking checking;
    private final NearbyAssets assets;
    private final Groups groups;
    private final Clock clock;

    FindingGroups(Starting starting, Checking checking, NearbyAssets assets, Groups groups, Clock clock) {
        this.starting = starting;
        this.checking = checking;
        this.assets = assets;
        this.groups = groups;
        this.clock = clock;
    }

    /** A page of what is found for somebody to whom the person is so open. */
    @Transactional(readOnly = true)
    Finds find(FindGroupsArguments given, Openness openness, PageRequest page) {
        var errors = new UserErrors();
        return begun(given, openness, errors)
                .map(begun -> find(begun, page))
                .orElseGet(() -> Finds.refused(errors.list()));
    }

    /** All that {@link #find} finds, best first, without a word about it. */
    @Transactional(readOnly = true)
    public Fitting fitting(FindGroupsArguments given, Openness openness) {
        var errors = new UserErrors();
        return begun(given, openness, errors)
                .map(begun -> new Fitting(
                        search(begun, LocalDate.now(clock)).hits().stream()
                                .map(hit -> hit.nearby().asset().id())
                                .toList(),
                        List.of()))
                .orElseGet(() -> new Fitting(List.of(), errors.list()));
    }

    /** Where to begin and what is looked for. */
    private record Begun(Start start, Wanted wanted) {}

    /** What was found, before a page of it is chosen. */
    private record Searched(
            List<Nearby> around, WordSearch words, Map<Nearby, Set<Criterion>> missed, List<Hit> hits) {}

    /** Nothing where anything was wrong with the question. */
    private Optional<Begun> begun(FindGroupsArguments given, Openness openness, UserErrors errors) {
        var start = starting.from(given.near(), openness, errors);
        var wanted = checking.check(given, start.map(Start::reachMinutes).orElse(1), errors);
        return start.filter(begin -> errors.isEmpty()).map(begin -> new Begun(begin, wanted));
    }

    private Finds find(Begun begun, PageRequest page) {
        var today = LocalDate.now(clock);
        var found = search(begun, today);
        var shown = found.hits().stream().skip(page.skip()).limit(page.probe()).toList();
        return new Finds(
                page.page(rows(shown, found.words(), begun.wanted(), today))
                        .of(found.hits().size()),
                Facets.of(found.missed()),
                Finds.readAs(found.words().readAs()),
                found.around().size() == NearbyAssets.MOST,
                begun.start().point(),
                List.of());
    }

    private Searched search(Begun begun, LocalDate today) {
        var start = begun.start();
        var wanted = begun.wanted();
        var around = around(start, wanted);
        var fits = fits(start.seeker(), around);
        var possible = around.stream()
                .filter(nearby -> start.seeker() == null
                        || fits.containsKey(nearby.asset().id()))
                .toList();
        var search = WordSearch.of(wanted.words(), possible);
        var meetings =
                wanted.dates() == null ? meetings(List.of(), wanted, today) : meetings(search.found(), wanted, today);
        var missed = new LinkedHashMap<Nearby, Set<Criterion>>();
        search.found().forEach(nearby -> missed.put(nearby, Criterion.missed(nearby, wanted, meetings)));
        var hits = missed.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .map(nearby -> Hit.of(
                        nearby,
                        search.score(nearby),
                        wanted,
                        fits.get(nearby.asset().id()),
                        today))
                .sorted(Hit.BEST_FIRST)
                .toList();
        return new Searched(around, search, missed, hits);
    }

    /** What lies within reach. Whole minutes are rounded, so what is half a minute farther is as near. */
    private List<Nearby> around(Start start, Wanted wanted) {
        return assets.around(start.point(), WalkingTime.reachMetres(wanted.walkingMinutes() + 1)).stream()
                .filter(nearby -> nearby.minutes() <= wanted.walkingMinutes())
                .toList();
    }

    private static Map<Subject.Asset, Fit> fits(@Nullable Seeker seeker, List<Nearby> around) {
        return seeker == null
                ? Map.of()
                : seeker.fits(around.stream().map(Nearby::asset).toList());
    }

    private Meetings meetings(List<Nearby> found, Wanted wanted, LocalDate today) {
        var ids = found.stream().flatMap(nearby -> nearby.group().stream()).toList();
        var dates = wanted.dates();
        return new Meetings(
                ids.isEmpty() ? Map.of() : groups.sessions(ids),
                dates == null ? new Wanted.Dates(today, today.plusYears(1)) : dates,
                wanted.times());
    }

    private List<Found> rows(List<Hit> hits, WordSearch search, Wanted wanted, LocalDate today) {
        var meetings = meetings(hits.stream().map(Hit::nearby).toList(), wanted, today);
        return hits.stream()
                .map(hit -> hit.row(
                        WhyFound.of(hit.nearby(), search, wanted),
                        hit.nearby().group().flatMap(meetings::next).orElse(null)))
                .toList();
    }
}
