package community.kith.community;

import community.kith.geography.Neighbourhood;
import community.kith.geography.Neighbourhoods;
import community.kith.taxonomy.Interest;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.Interests;
import community.kith.taxonomy.Need;
import community.kith.taxonomy.Needs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** The fields of a group that are not its own: each asks the graph once for all groups of a list. */
@Controller
class GroupFieldsController {

    private final GroupRecords groups;
    private final Organisations organisations;
    private final Interests interests;
    private final Needs needs;
    private final Neighbourhoods neighbourhoods;

    GroupFieldsController(
            GroupRecords groups,
            Organisations organisations,
            Interests interests,
            Needs needs,
            Neighbourhoods neighbourhoods) {
        this.groups = groups;
        this.organisations = organisations;
        this.interests = interests;
        this.needs = needs;
        this.neighbourhoods = neighbourhoods;
    }

    @BatchMapping(typeName = "Group", field = "organisation")
    Map<Group, Organisation> organisation(List<Group> owners) {
        var links = links(owners);
        return Following.one(
                owners, group -> links.getOrDefault(group.id(), GroupLinks.NONE).organisation(), organisations::byIds);
    }

    @BatchMapping(typeName = "Group", field = "interests")
    Map<Group, List<Interest>> interests(List<Group> owners) {
        return interests(owners, GroupLinks::interests);
    }

    @BatchMapping(typeName = "Group", field = "looksFor")
    Map<Group, List<Interest>> looksFor(List<Group> owners) {
        return interests(owners, GroupLinks::lookingFor);
    }

    @BatchMapping(typeName = "Group", field = "helpsWith")
    Map<Group, List<Need>> helpsWith(List<Group> owners) {
        var links = links(owners);
        var answer = new HashMap<Group, List<Need>>();
        owners.forEach(group -> answer.put(
                group,
                needs.byIds(links.getOrDefault(group.id(), GroupLinks.NONE).helpsWith())));
        return answer;
    }

    @BatchMapping(typeName = "Group", field = "neighbourhood")
    Map<Group, Neighbourhood> neighbourhood(List<Group> owners) {
        return Following.one(owners, Group::point, neighbourhoods::containing);
    }

    private Map<Group, List<Interest>> interests(List<Group> owners, Function<GroupLinks, List<InterestId>> which) {
        var ids = new HashMap<GroupId, List<InterestId>>();
        links(owners).forEach((id, links) -> ids.put(id, which.apply(links)));
        return Following.many(owners, Group::id, ids, interests::byIds);
    }

    private Map<GroupId, GroupLinks> links(List<Group> owners) {
        return groups.links(owners.stream().map(Group::id).toList());
    }
}
