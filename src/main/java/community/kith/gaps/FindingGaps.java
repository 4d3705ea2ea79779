package community.kith.gaps;

import community.kith.geography.Neighbourhood;
import community.kith.geography.NeighbourhoodId;
import community.kith.geography.Neighbourhoods;
import community.kith.people.InReach;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import community.kith.taxonomy.InterestId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what a neighbourhood lacks. */
@Component
class FindingGaps {

    private final Surroundings surroundings;
    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    FindingGaps(Surroundings surroundings, Neighbourhoods neighbourhoods, Clock clock) {
        this.surroundings = surroundings;
        this.neighbourhoods = neighbourhoods;
        this.clock = clock;
    }

    /** The gaps of a neighbourhood that a team of the caller serves; of any other as of one that does not exist. */
    @Transactional(readOnly = true)
    Gaps of(NeighbourhoodId id, InReach caller) {
        return surroundings.served(id, caller).map(this::of).orElseGet(() -> refused(id, caller));
    }

    /** Why nothing can be said; of one that is open and has no boundary, so that somebody draws it. */
    private Gaps refused(NeighbourhoodId id, InReach caller) {
        var errors = new UserErrors();
        var open = surroundings.isOpen(id, caller);
        errors.check(
                open,
                UserErrorCode.NOT_FOUND,
                "No team of yours serves a neighbourhood with this id. Give one that a team serves in which you are coach or connector.",
                "neighbourhoodId");
        neighbourhoods
                .byId(id)
                .filter(each -> open)
                .ifPresent(undrawn -> errors.check(
                        false,
                        UserErrorCode.CONFLICT,
                        "Nobody has drawn the boundary of %s yet, so nothing can be counted there. Ask whoever keeps the directory to draw it."
                                .formatted(undrawn.name()),
                        "neighbourhoodId"));
        return Gaps.refused(open ? id : null, errors.list());
    }

    /** The neighbourhoods whose gaps the caller may see. */
    @Transactional(readOnly = true)
    List<Neighbourhood> neighbourhoods(InReach caller) {
        var open = surroundings.open(caller);
        var known = neighbourhoods.byIds(open);
        return open.stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList();
    }

    /** Whether the caller may see the gaps of a neighbourhood. */
    boolean isOpen(NeighbourhoodId id, InReach caller) {
        return surroundings.isOpen(id, caller);
    }

    private Gaps of(Served served) {
        var sharers = surroundings.sharers(served, LocalDate.now(clock));
        var shares = shares(sharers);
        var groups = surroundings.groups(served);
        var terms = surroundings.terms(Stream.concat(
                        shares.stream().map(Share::interest),
                        groups.stream().flatMap(group -> group.interests().stream()))
                .toList());
        var serving = new Serving(served.reach(), groups, terms);
        var here = serving.withinReach();
        return new Gaps(
                served.id(),
                serving.noGroup(shares),
                serving.tooFar(shares),
                serving.full(shares),
                Week.quiet(here, sharers),
                (int) here.stream().filter(group -> group.times().isEmpty()).count(),
                surroundings.hosts(served).stream()
                        .map(host -> new HostPlace(host.id(), host.minutes(), host.groups()))
                        .toList(),
                List.of());
    }

    private List<Share> shares(List<Sharer> sharers) {
        var interests = sharers.stream()
                .<InterestId>flatMap(sharer -> sharer.interests().stream())
                .toList();
        return Shares.of(sharers, surroundings.terms(interests));
    }
}
