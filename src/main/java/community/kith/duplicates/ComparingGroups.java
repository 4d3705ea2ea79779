package community.kith.duplicates;

import community.kith.community.GroupFollower;
import community.kith.community.GroupId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Compares groups that were written with those near them and those of the same name, in the transaction that writes them. So what is
 * proposed is always about the records as they are, and costs what the neighbourhood is large.
 */
@Component
class ComparingGroups implements GroupFollower {

    private final Duplicates duplicates;

    ComparingGroups(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    @Transactional
    public void written(Collection<GroupId> groups) {
        var all = List.copyOf(new LinkedHashSet<>(groups));
        for (var from = 0; from < all.size(); from += Duplicates.BATCH) {
            compare(all.subList(from, Math.min(from + Duplicates.BATCH, all.size())));
        }
    }

    /** Compares some of those that nobody has compared; says how many. */
    @Transactional
    int compareNext() {
        var next = duplicates.neverCompared(Duplicates.BATCH);
        compare(next);
        return next.size();
    }

    private void compare(List<GroupId> groups) {
        var others = duplicates.nearOrNamesakes(groups);
        var all = new LinkedHashSet<>(groups);
        others.values().forEach(all::addAll);
        var sketches = duplicates.sketches(all);
        var found = new LinkedHashMap<List<GroupId>, FoundPair>();
        others.forEach((group, near) -> {
            var one = sketches.get(group);
            near.stream().map(sketches::get).forEach(other -> {
                if (one != null && other != null) {
                    pair(one, other, found);
                }
            });
        });
        duplicates.keep(groups, new ArrayList<>(found.values()));
    }

    private static void pair(Sketch group, Sketch near, LinkedHashMap<List<GroupId>, FoundPair> found) {
        var inOrder = group.id().value().compareTo(near.id().value()) < 0;
        var one = inOrder ? group : near;
        var other = inOrder ? near : group;
        Likeness.of(one, other)
                .ifPresent(likeness ->
                        found.put(List.of(one.id(), other.id()), new FoundPair(one.id(), other.id(), likeness)));
    }
}
