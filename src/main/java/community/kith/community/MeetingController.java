package community.kith.community;

import community.kith.taxonomy.AccessFeature;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where and when groups meet: each field asks the graph once for all groups of a list. */
@Controller
class MeetingController {

    static final int MOST_DATES = 50;
    private static final int USUAL_DATES = 5;

    private final GroupRecords groups;
    private final Places places;
    private final Clock clock;

    MeetingController(GroupRecords groups, Places places, Clock clock) {
        this.groups = groups;
        this.places = places;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "Group", field = "sessions")
    CompletableFuture<List<Session>> sessions(Group group, DataLoader<GroupId, List<Session>> sessionsOfGroup) {
        return sessionsOfGroup.load(group.id());
    }

    @SchemaMapping(typeName = "Group", field = "nextDates")
    CompletableFuture<List<Occurrence>> nextDates(
            Group group, @Argument @Nullable Integer first, DataLoader<GroupId, List<Session>> sessionsOfGroup) {
        var most = Math.clamp(first == null ? USUAL_DATES : first, 0, MOST_DATES);
        return sessionsOfGroup
                .load(group.id())
                .thenApply(sessions -> Occurrence.next(sessions, LocalDate.now(clock), most));
    }

    @BatchMapping(typeName = "Group", field = "place")
    Map<Group, Place> place(List<Group> owners) {
        var links = groups.links(owners.stream().map(Group::id).toList());
        return Following.one(
                owners, group -> links.getOrDefault(group.id(), GroupLinks.NONE).place(), places::byIds);
    }

    @BatchMapping(typeName = "Group", field = "access")
    Map<Group, List<AccessFeature>> access(List<Group> owners) {
        return access(owners, Access::known);
    }

    @BatchMapping(typeName = "Group", field = "accessLacking")
    Map<Group, List<AccessFeature>> accessLacking(List<Group> owners) {
        return access(owners, Access::lacking);
    }

    private Map<Group, List<AccessFeature>> access(List<Group> owners, Function<Access, List<AccessFeature>> which) {
        var at = place(owners);
        var answer = new HashMap<Group, List<AccessFeature>>();
        for (var group : owners) {
            var place = at.get(group);
            var access = place == null ? Access.of(group.details()) : Access.of(group.details(), place.details());
            answer.put(group, which.apply(access));
        }
        return answer;
    }
}
