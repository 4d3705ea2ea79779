package community.kith.gaps;

import community.kith.taxonomy.InterestId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Holds what people share against what there is. A group serves an interest if it is for it, for a part of it, or for what just
 * takes it in: a choir serves singing, and so does a group for music, but one for dancing does not.
 */
final class Serving {

    /** How much wider a group's own interest may be than the one that is shared. */
    private static final int STEPS_WIDER = 1;

    private final Reach reach;
    private final List<NearGroup> groups;
    private final Map<InterestId, Term> terms;

    /**
     * @param groups whatever is known in and around the neighbourhood; those that nobody can join are left out here
     * @param terms the interests that are shared or followed, with those that they are part of
     */
    Serving(Reach reach, Collection<NearGroup> groups, Map<InterestId, Term> terms) {
        this.reach = reach;
        this.groups = groups.stream()
                .filter(NearGroup::isForPeopleHere)
                .sorted(NearGroup.BY_WAY)
                .toList();
        this.terms = terms;
    }

    /** The groups within reach, nearest first. */
    List<NearGroup> withinReach() {
        return groups.stream().filter(this::isWithinReach).toList();
    }

    /** What is shared and goes on nowhere within an hour's walk. */
    List<InterestGap> noGroup(List<Share> shares) {
        return shares.stream()
                .filter(share -> serving(share).isEmpty())
                .map(share -> InterestGap.of(share, null))
                .toList();
    }

    /** What is shared and goes on, but further than people usually walk. */
    List<InterestGap> tooFar(List<Share> shares) {
        var gaps = new ArrayList<InterestGap>();
        for (var share : shares) {
            var serving = serving(share);
            if (!serving.isEmpty() && serving.stream().noneMatch(this::isWithinReach)) {
                gaps.add(InterestGap.of(share, serving.getFirst()));
            }
        }
        return gaps;
    }

    /** The full groups within reach, each with what is shared and goes on in no other that has room. */
    List<FullGroup> full(List<Share> shares) {
        var unmet = shares.stream()
                .filter(share ->
                        serving(share).stream().filter(this::isWithinReach).allMatch(NearGroup::isFull))
                .toList();
        return withinReach().stream()
                .filter(NearGroup::isFull)
                .map(group -> new FullGroup(
                        group.id(),
                        group.minutes(),
                        unmet.stream()
                                .filter(share -> serves(group, share))
                                .map(share -> new SharedInterest(share.interest(), share.atLeast()))
                                .toList()))
                .toList();
    }

    private boolean isWithinReach(NearGroup group) {
        return reach.has(group.point(), group.minutes());
    }

    private List<NearGroup> serving(Share share) {
        return groups.stream().filter(group -> serves(group, share)).toList();
    }

    private boolean serves(NearGroup group, Share share) {
        return group.interests().stream()
                .anyMatch(offered -> isWithin(offered, share.interest(), Integer.MAX_VALUE)
                        || isWithin(share.interest(), offered, STEPS_WIDER));
    }

    private boolean isWithin(InterestId narrower, InterestId wider, int steps) {
        var term = terms.get(narrower);
        return term != null && term.isWithin(wider, steps);
    }
}
