package community.kith.duplicates;

import static java.util.stream.Collectors.toMap;

import community.kith.changes.Trail;
import community.kith.community.GroupFollower;
import community.kith.community.GroupId;
import community.kith.community.Groups;
import community.kith.participation.Part;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges two records of the same group, and parts them again. Both are held first, so that of two who do the same at once one is told
 * that it was done.
 */
@Component
class MergingGroups {

    private final Merges merges;
    private final Groups groups;
    private final GroupFollower comparing;
    private final Trail trail;

    MergingGroups(Merges merges, Groups groups, ComparingGroups comparing, Trail trail) {
        this.merges = merges;
        this.groups = groups;
        this.comparing = comparing;
        this.trail = trail;
    }

    @Transactional
    MergeGroupsPayload merge(GroupId kept, GroupId merged) {
        merges.hold(kept, merged);
        var errors = new UserErrors();
        errors.check(
                !kept.equals(merged),
                UserErrorCode.SELF_REFERENCE,
                "A group cannot be merged with itself. Choose the other record.",
                "mergedGroupId");
        isGroup(kept, "keptGroupId", errors);
        isGroup(merged, "mergedGroupId", errors);
        if (!errors.isEmpty()) {
            return MergeGroupsPayload.refused(errors.list());
        }
        var people = new TreeSet<>(merges.goers(merged));
        Map<String, Part> joined = merges.partsInBoth(kept, merged).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        each -> JoinedPart.of(
                                each.getValue().here(), each.getValue().there())));
        merges.merge(kept, merged, joined);
        comparing.written(List.of(kept));
        trail.changed("Groups merged", null);
        people.forEach(person -> trail.changed("A group in the map merged with another record of it", person));
        return new MergeGroupsPayload(merges.byId(merged).orElseThrow(), List.of());
    }

    private void isGroup(GroupId id, String field, UserErrors errors) {
        if (groups.byId(id).isEmpty()) {
            var wasMerged = merges.byId(id).isPresent();
            errors.check(
                    false,
                    wasMerged ? UserErrorCode.CONFLICT : UserErrorCode.NOT_FOUND,
                    wasMerged
                            ? "This record has been merged already. Look at the list again."
                            : "There is no group with this id.",
                    field);
        }
    }

    @Transactional
    UndoMergePayload part(GroupId merged) {
        var before = merges.byId(merged);
        if (before.isPresent()) {
            merges.hold(before.get().into(), merged);
        }
        var found = merges.byId(merged);
        if (found.isEmpty()) {
            return refused(
                    "This record is not merged, so there is nothing to take back.", UserErrorCode.NOTHING_TO_UNDO);
        }
        var into = found.get().into();
        if (!before.equals(found) || !merges.stands(found.get())) {
            return refused(
                    "The group that this was merged into has been merged into another since. Take that back first.",
                    UserErrorCode.CONFLICT);
        }
        merges.part(into, merged);
        comparing.written(List.of(into, merged));
        trail.changed("Merge of groups taken back", null);
        merges.goers(merged).forEach(person -> trail.changed("A merge of groups in the map taken back", person));
        return new UndoMergePayload(
                groups.byId(merged).orElseThrow(), groups.byId(into).orElseThrow(), List.of());
    }

    private static UndoMergePayload refused(String message, UserErrorCode code) {
        return UndoMergePayload.refused(
                new UserErrors().check(false, code, message, "mergedGroupId").list());
    }
}
