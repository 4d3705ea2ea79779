package community.kith.community;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import community.kith.changes.WaitingNotes;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.sessions.Recurrence;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The groups in the graph: their own fields through Spring Data, what follows a relationship through named statements. */
@Repository
@Transactional
class Neo4jGroups implements GroupRecords {

    private static final String GROUP_IDS = "groupIds";

    private final Neo4jGroupNodes nodes;
    private final WaitingNotes notes;
    private final Graph.Statement byName;
    private final Graph.Statement byWords;
    private final Graph.Statement stale;
    private final Graph.Statement links;
    private final Graph.Statement sessions;
    private final Graph.Statement link;
    private final Graph.Statement kept;
    private final List<GroupFollower> followers;

    Neo4jGroups(Neo4jGroupNodes nodes, Graph graph, WaitingNotes notes, List<GroupFollower> followers) {
        this.nodes = nodes;
        this.notes = notes;
        this.byName = graph.statement("community/groups-by-name");
        this.byWords = graph.statement("community/groups-by-words");
        this.stale = graph.statement("community/stale-groups");
        this.links = graph.statement("community/group-links");
        this.sessions = graph.statement("community/group-sessions");
        this.link = graph.statement("community/link-group");
        this.kept = graph.statement("community/kept-group");
        this.followers = List.copyOf(followers);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<GroupId, Group> byIds(Collection<GroupId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : nodes.findAllById(texts(ids)).stream()
                        .map(Neo4jGroup::group)
                        .collect(toMap(Group::id, group -> group));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Group> byOldId(GroupId id) {
        return kept.with("mergedId", id.value())
                .one(row -> new GroupId(row.string("groupId")))
                .flatMap(this::byId);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Group> page(Optional<String> search, PageRequest page) {
        return Neo4jPages.page(byName, byWords, search, page, GroupId::new, this::byIds);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Group> stale(LocalDate before, PageRequest page) {
        return Neo4jPages.page(stale.with("before", before), page, GroupId::new, this::byIds);
    }

    @Override
    @Reading
    public Map<GroupId, GroupLinks> links(Collection<GroupId> ids) {
        return links
                .with(GROUP_IDS, texts(ids))
                .list(row -> Map.entry(new GroupId(row.string("groupId")), links(row)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static GroupLinks links(Row row) {
        return new GroupLinks(
                row.strings("interestIds").stream().map(InterestId::new).toList(),
                row.strings("needIds").stream().map(NeedId::new).toList(),
                row.strings("lookingForIds").stream().map(InterestId::new).toList(),
                row.optionalString("placeId").map(PlaceId::new).orElse(null),
                row.optionalString("organisationId").map(OrganisationId::new).orElse(null));
    }

    @Override
    @Reading
    public Map<GroupId, List<Session>> sessions(Collection<GroupId> ids) {
        return sessions
                .with(GROUP_IDS, texts(ids))
                .list(row -> Map.entry(new GroupId(row.string("groupId")), SessionProperties.session(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    @Override
    public Group add(Group group, GroupLinks groupLinks, List<Recurrence> meetings) {
        return write(Neo4jGroup.of(group, null), groupLinks, Optional.of(meetings));
    }

    @Override
    public Group save(Group group, GroupLinks groupLinks, Optional<List<Recurrence>> meetings) {
        try {
            return write(Neo4jGroup.of(group, (long) group.version()), groupLinks, meetings);
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new ChangedMeanwhile(meanwhile);
        }
    }

    private Group write(Neo4jGroup node, GroupLinks groupLinks, Optional<List<Recurrence>> meetings) {
        var id = nodes.save(node).id();
        var place = groupLinks.place();
        var organisation = groupLinks.organisation();
        link.with("notes", notes.take())
                .with("groupId", id)
                .with("interestIds", values(groupLinks.interests()))
                .with(
                        "needIds",
                        groupLinks.helpsWith().stream().map(NeedId::value).toList())
                .with("lookingForIds", values(groupLinks.lookingFor()))
                .with("placeId", place == null ? null : place.value())
                .with("organisationId", organisation == null ? null : organisation.value())
                .with("sessions", meetings.map(SessionProperties::of).orElse(null))
                .with(
                        "dayParts",
                        meetings.map(each -> SessionProperties.dayParts(each, List.of()))
                                .orElse(null))
                .run();
        followers.forEach(follower -> follower.written(List.of(new GroupId(id))));
        return byId(new GroupId(id)).orElseThrow();
    }

    private static List<String> values(List<InterestId> ids) {
        return ids.stream().map(InterestId::value).toList();
    }

    private static List<String> texts(Collection<GroupId> ids) {
        return ids.stream().map(GroupId::value).distinct().toList();
    }
}
