package community.kith.introductions;

import static java.util.stream.Collectors.toMap;

import community.kith.community.Group;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What came of introducing people to groups, over GraphQL: for any number of groups in one question to the graph. */
@Controller
class WelcomeController {

    private final Welcomes welcomes;

    WelcomeController(Welcomes welcomes) {
        this.welcomes = welcomes;
    }

    @BatchMapping(typeName = "Group")
    Map<Group, GroupWelcome> welcome(List<Group> groups) {
        var found = welcomes.of(groups.stream().map(Group::id).toList());
        return groups.stream()
                .distinct()
                .collect(toMap(
                        Function.identity(),
                        group -> found.getOrDefault(group.id(), GroupWelcome.counted(0, 0, 0, 0))));
    }
}
