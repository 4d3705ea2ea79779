package community.kith.duplicates;

import community.kith.changes.Trail;
import community.kith.community.GroupId;
import community.kith.community.Groups;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says of two records that they are of two groups, and takes that back. */
@Component
class DecliningDuplicates {

    private final Duplicates duplicates;
    private final ComparingGroups comparing;
    private final Groups groups;
    private final Trail trail;

    DecliningDuplicates(Duplicates duplicates, ComparingGroups comparing, Groups groups, Trail trail) {
        this.duplicates = duplicates;
        this.comparing = comparing;
        this.groups = groups;
        this.trail = trail;
    }

    @Transactional
    DecidedPayload decline(GroupId one, GroupId other) {
        var pair = inOrder(one, other);
        if (!duplicates.decline(pair.getFirst(), pair.getLast())) {
            return refused(
                    "These two are not proposed, or somebody has decided already. Look at the list again.",
                    UserErrorCode.NOT_FOUND);
        }
        trail.changed("Two records said to be two groups", null);
        return decided(pair);
    }

    @Transactional
    DecidedPayload reopen(GroupId one, GroupId other) {
        var pair = inOrder(one, other);
        if (!duplicates.reopen(pair.getFirst(), pair.getLast())) {
            return refused(
                    "Nobody has said of these that they are two, so there is nothing to take back.",
                    UserErrorCode.NOTHING_TO_UNDO);
        }
        comparing.written(List.of(one));
        trail.changed("Two records no longer said to be two groups", null);
        return decided(pair);
    }

    private DecidedPayload decided(List<GroupId> pair) {
        var found = groups.byIds(pair);
        return new DecidedPayload(
                pair.stream()
                        .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                        .toList(),
                List.of());
    }

    private static List<GroupId> inOrder(GroupId one, GroupId other) {
        return Stream.of(one, other)
                .sorted((left, right) -> left.value().compareTo(right.value()))
                .toList();
    }

    private static DecidedPayload refused(String message, UserErrorCode code) {
        return new DecidedPayload(
                List.of(),
                new UserErrors().check(false, code, message, "otherGroupId").list());
    }
}
