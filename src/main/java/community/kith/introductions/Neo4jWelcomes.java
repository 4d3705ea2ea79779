package community.kith.introductions;

import static java.util.stream.Collectors.toMap;

import community.kith.community.GroupId;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The counts that stand on the group. */
@Component
class Neo4jWelcomes implements Welcomes {

    private final Graph.Statement welcomeOfGroups;

    Neo4jWelcomes(Graph graph) {
        welcomeOfGroups = graph.statement("introductions/welcome-of-groups");
    }

    @Override
    @Reading
    public Map<GroupId, GroupWelcome> of(Collection<GroupId> groups) {
        return welcomeOfGroups
                .with("groupIds", groups.stream().map(GroupId::value).distinct().toList())
                .list(row -> Map.entry(new GroupId(row.string("groupId")), welcome(row)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static GroupWelcome welcome(Row row) {
        return GroupWelcome.counted(
                row.integer("introduced"), row.integer("welcomed"), row.integer("went"), row.integer("stayed"));
    }
}
