package community.kith.duplicates;

import static java.util.stream.Collectors.toMap;

import community.kith.community.Group;
import community.kith.community.GroupId;
import community.kith.community.Groups;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Records of the same group over GraphQL: proposed, merged, parted, or said to be two. */
@Controller
class DuplicatesController {

    private final Duplicates duplicates;
    private final Merges merges;
    private final MergingGroups merging;
    private final DecliningDuplicates declining;
    private final Groups groups;

    DuplicatesController(
            Duplicates duplicates, Merges merges, MergingGroups merging, DecliningDuplicates declining, Groups groups) {
        this.duplicates = duplicates;
        this.merges = merges;
        this.merging = merging;
        this.declining = declining;
        this.groups = groups;
    }

    @QueryMapping
    Page<DuplicatePair> duplicateGroups(PageRequest page) {
        return duplicates.page(page);
    }

    @QueryMapping
    Page<DeclinedDuplicate> declinedDuplicates(PageRequest page) {
        return duplicates.declined(page);
    }

    @QueryMapping
    Page<MergedGroup> mergedGroups(PageRequest page) {
        return merges.page(page);
    }

    @MutationMapping
    MergeGroupsPayload mergeGroups(@Argument MergeInput input) {
        return merging.merge(GroupId.given(input.keptGroupId()), GroupId.given(input.mergedGroupId()));
    }

    @MutationMapping
    UndoMergePayload undoMerge(@Argument UndoInput input) {
        return merging.part(GroupId.given(input.mergedGroupId()));
    }

    @MutationMapping
    DecidedPayload declineDuplicate(@Argument PairInput input) {
        return declining.decline(GroupId.given(input.groupId()), GroupId.given(input.otherGroupId()));
    }

    @MutationMapping
    DecidedPayload reopenDuplicate(@Argument PairInput input) {
        return declining.reopen(GroupId.given(input.groupId()), GroupId.given(input.otherGroupId()));
    }

    @BatchMapping(typeName = "DuplicatePair")
    Map<DuplicatePair, Group> one(List<DuplicatePair> pairs) {
        return groups(pairs, DuplicatePair::one);
    }

    @BatchMapping(typeName = "DuplicatePair")
    Map<DuplicatePair, Group> other(List<DuplicatePair> pairs) {
        return groups(pairs, DuplicatePair::other);
    }

    @BatchMapping(typeName = "DeclinedDuplicate", field = "one")
    Map<DeclinedDuplicate, Group> declinedOne(List<DeclinedDuplicate> pairs) {
        return groups(pairs, DeclinedDuplicate::one);
    }

    @BatchMapping(typeName = "DeclinedDuplicate", field = "other")
    Map<DeclinedDuplicate, Group> declinedOther(List<DeclinedDuplicate> pairs) {
        return groups(pairs, DeclinedDuplicate::other);
    }

    @BatchMapping(typeName = "MergedGroup")
    Map<MergedGroup, Group> into(List<MergedGroup> merged) {
        return groups(merged, MergedGroup::into);
    }

    private <T> Map<T, Group> groups(List<T> of, Function<T, GroupId> which) {
        var found = groups.byIds(of.stream().map(which).distinct().toList());
        return of.stream()
                .distinct()
                .collect(toMap(each -> each, each -> Objects.requireNonNull(found.get(which.apply(each)), "a group")));
    }

    /** As the schema has it. */
    record MergeInput(String keptGroupId, String mergedGroupId) {}

    /** As the schema has it. */
    record UndoInput(String mergedGroupId) {}

    /** As the schema has it. */
    record PairInput(String groupId, String otherGroupId) {}
}
