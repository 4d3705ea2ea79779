package community.kith.suggestions;

import community.kith.community.GroupId;
import community.kith.graph.Graph;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what goes together as relationships from groups to groups and to interests, beside the counts on the groups. */
@Component
class Neo4jGroupBonds implements GroupBonds {

    private final Graph.Statement groupsToCount;
    private final Graph.Statement countGoers;
    private final Graph.Statement keepGoingTogether;

    Neo4jGroupBonds(Graph graph) {
        this.groupsToCount = graph.statement("suggestions/groups-to-count");
        this.countGoers = graph.statement("suggestions/count-goers");
        this.keepGoingTogether = graph.statement("suggestions/keep-going-together");
    }

    @Override
    public List<GroupId> next(@Nullable GroupId after, int most) {
        return groupsToCount
                .with("after", after == null ? "" : after.value())
                .with("most", most)
                .list(row -> new GroupId(row.string("groupId")));
    }

    @Override
    @Transactional
    public void keep(List<GroupId> groups, LocalDate today, int fewest) {
        var ids = groups.stream().map(GroupId::value).toList();
        countGoers.with("groupIds", ids).with("today", today).run();
        keepGoingTogether
                .with("groupIds", ids)
                .with("today", today)
                .with("fewest", fewest)
                .run();
    }
}
