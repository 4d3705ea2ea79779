package community.kith.gaps;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import community.kith.people.PersonId;
import community.kith.taxonomy.InterestId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the people of a neighbourhood share. The narrowest interests come first; where fewer than five people share one, they are
 * counted with the wider one, two steps up at most. An interest of a person counts once and no more, so that no two counts differ
 * by a few people whom somebody could work out. What is open to people in the directory makes no difference here: nobody can
 * change a count by adding a group.
 */
final class Shares {

    /** How far up an interest counts: ukulele is music, and music is not culture. */
    static final int STEPS_UP = 2;

    private final Map<InterestId, Term> terms;
    private final Map<InterestId, Set<PersonId>> left;

    private Shares(Collection<Sharer> sharers, Map<InterestId, Term> terms) {
        this.terms = terms;
        this.left = new HashMap<>(sharers.stream()
                .flatMap(sharer -> sharer.interests().stream().map(interest -> Map.entry(interest, sharer.id())))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet()))));
    }

    /**
     * What they share, by name.
     *
     * @param terms each interest of theirs, with those that it is part of
     */
    static List<Share> of(Collection<Sharer> sharers, Map<InterestId, Term> terms) {
        return new Shares(sharers, terms).all();
    }

    private List<Share> all() {
        var shares = new ArrayList<Share>();
        for (var candidate : candidates()) {
            var within = left.keySet().stream()
                    .filter(interest -> isWithin(interest, candidate.id()))
                    .collect(toSet());
            var people = new HashSet<PersonId>();
            within.forEach(interest -> people.addAll(left.getOrDefault(interest, Set.of())));
            if (people.size() >= Heads.FEWEST) {
                shares.add(new Share(candidate.id(), candidate.name(), people));
                within.forEach(left::remove);
            }
        }
        return shares.stream()
                .sorted(comparing(Share::name)
                        .thenComparing(share -> share.interest().value()))
                .toList();
    }

    private boolean isWithin(InterestId interest, InterestId candidate) {
        var term = terms.get(interest);
        return term != null && term.isWithin(candidate, STEPS_UP);
    }

    /** An interest that may be shared, and how many steps it lies above the narrowest one of this neighbourhood. */
    private record Candidate(InterestId id, String name, int height) {}

    /** Every interest that somebody has and every one that takes it in, the narrowest first. */
    private List<Candidate> candidates() {
        var heights = new HashMap<InterestId, Candidate>();
        for (var interest : left.keySet()) {
            var term = terms.get(interest);
            if (term != null) {
                heights.merge(interest, new Candidate(interest, term.name(), 0), Shares::higher);
                for (var wider : term.wider()) {
                    heights.merge(
                            wider.id(), new Candidate(wider.id(), wider.name(), wider.furthest()), Shares::higher);
                }
            }
        }
        return heights.values().stream()
                .sorted(Comparator.comparingInt(Candidate::height)
                        .thenComparing(candidate -> candidate.id().value()))
                .toList();
    }

    private static Candidate higher(Candidate one, Candidate other) {
        return one.height() >= other.height() ? one : other;
    }
}
