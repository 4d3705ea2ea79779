package community.kith.gaps;

import community.kith.geography.NeighbourhoodId;
import community.kith.people.InReach;
import community.kith.taxonomy.InterestId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds whom the caller may see of those who share an interest in a neighbourhood. It begins at those who are counted for the interest
 * there, so it names nobody who is not, and at the caller's own teams, so it names nobody whom the caller could not come upon.
 */
@Component
class FindingSharers {

    private final Surroundings surroundings;
    private final SharersInReach visible;
    private final Clock clock;

    FindingSharers(Surroundings surroundings, SharersInReach visible, Clock clock) {
        this.surroundings = surroundings;
        this.visible = visible;
        this.clock = clock;
    }

    /** By name; nobody where the neighbourhood is not open to the caller, or too few share the interest to say so. */
    @Transactional(readOnly = true)
    List<GapPerson> of(NeighbourhoodId neighbourhood, InterestId interest, InReach caller) {
        return surroundings
                .served(neighbourhood, caller)
                .map(served -> of(surroundings.sharers(served, LocalDate.now(clock)), interest, caller))
                .orElse(List.of());
    }

    private List<GapPerson> of(List<Sharer> sharers, InterestId interest, InReach caller) {
        var terms = surroundings.terms(sharers.stream()
                .<InterestId>flatMap(sharer -> sharer.interests().stream())
                .toList());
        return Shares.of(sharers, terms).stream()
                .filter(share -> share.interest().equals(interest))
                .findFirst()
                .map(share -> named(share, sharers, terms, caller))
                .orElse(List.of());
    }

    private List<GapPerson> named(
            Share share, Collection<Sharer> sharers, Map<InterestId, Term> terms, InReach caller) {
        var byId = sharers.stream().collect(Collectors.toMap(Sharer::id, Function.identity()));
        return visible.of(share.people(), caller).stream()
                .flatMap(id -> Stream.ofNullable(byId.get(id)))
                .map(sharer -> new GapPerson(sharer.id(), within(sharer, share.interest(), terms)))
                .toList();
    }

    private static List<InterestId> within(Sharer sharer, InterestId wanted, Map<InterestId, Term> terms) {
        return sharer.interests().stream()
                .filter(own -> Optional.ofNullable(terms.get(own))
                        .filter(term -> term.isWithin(wanted, Shares.STEPS_UP))
                        .isPresent())
                .sorted(Comparator.comparing(InterestId::value))
                .toList();
    }
}
