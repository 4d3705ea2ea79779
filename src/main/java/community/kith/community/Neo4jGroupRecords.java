package community.kith.community;

import community.kith.graph.Graph;
import community.kith.graph.Ids;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What directories say about groups. */
@Repository
class Neo4jGroupRecords extends Neo4jDirectoryRecords<GroupRecord> {

    /** Comes from the sessions: a record that says something about the one says something about the other. */
    private static final String DAY_PARTS = "dayParts";

    private static final Map<String, Object> UNSAID = Map.of(
            "room",
            Room.OPEN,
            "sensitive",
            false,
            "onlyFor",
            List.of(),
            "languages",
            List.of(),
            "access",
            List.of(),
            "accessLacking",
            List.of(),
            DAY_PARTS,
            List.of());

    private final Graph.Statement assureKept;
    private final List<GroupFollower> followers;

    Neo4jGroupRecords(Graph graph, Ids ids, List<GroupFollower> followers) {
        super(
                new Statements(
                        graph.statement("community/known-groups"),
                        graph.statement("community/put-groups"),
                        graph.statement("community/group-keys"),
                        graph.statement("community/mark-groups")),
                ids,
                UNSAID);
        this.assureKept = graph.statement("community/assure-kept-groups");
        this.followers = List.copyOf(followers);
    }

    @Override
    void written(List<String> idsOfNodes) {
        var groups = idsOfNodes.stream().map(GroupId::new).toList();
        followers.forEach(follower -> follower.written(groups));
    }

    @Override
    void stillThere(List<GroupRecord> merged) {
        var assured = new ArrayList<Map<String, Object>>();
        for (var record : merged) {
            var on = record.assuredOn();
            if (on != null) {
                assured.add(Map.of("sourceKey", record.key().text(), "assuredOn", on));
            }
        }
        assureKept.with("rows", assured).run();
    }

    @Override
    Map<String, Object> fields(GroupRecord record) {
        var details = record.details();
        return new Said()
                .with("name", details.name())
                .with("description", details.description())
                .with("website", details.website())
                .with("timings", details.timings())
                .with("costPence", details.costPence())
                .with("cost", details.cost())
                .with("minimumAge", details.minimumAge())
                .with("maximumAge", details.maximumAge())
                .with("onlyFor", details.onlyFor())
                .with("languages", details.languages())
                .with("room", details.room() == Room.OPEN ? null : details.room())
                .with("usualSize", details.usualSize())
                .with("access", details.access())
                .with("accessLacking", details.accessLacking())
                .with("sensitive", details.sensitive() ? true : null)
                .with(DAY_PARTS, SessionProperties.dayParts(record.sessions(), record.dayParts()))
                .fields();
    }

    @Override
    Map<String, @Nullable Object> links(GroupRecord record, Set<String> spokeAbout) {
        var links = new HashMap<String, @Nullable Object>();
        links.put("sessions", SessionProperties.of(record.sessions()));
        links.put("newSessions", !record.sessions().isEmpty() || spokeAbout.contains(DAY_PARTS));
        links.put("interestIds", interests(record.interests()));
        links.put("needIds", record.helpsWith().stream().map(NeedId::value).toList());
        links.put("lookingForIds", interests(record.lookingFor()));
        links.put("organisationKey", text(record.organisation()));
        links.put("placeKey", text(record.place()));
        links.put("assuredOn", record.assuredOn());
        return links;
    }

    private static List<String> interests(List<InterestId> ids) {
        return ids.stream().map(InterestId::value).toList();
    }
}
