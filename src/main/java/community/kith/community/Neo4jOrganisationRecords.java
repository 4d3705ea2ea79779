package community.kith.community;

import community.kith.graph.Graph;
import community.kith.graph.Ids;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What directories say about organisations. */
@Repository
class Neo4jOrganisationRecords extends Neo4jDirectoryRecords<OrganisationRecord> {

    Neo4jOrganisationRecords(Graph graph, Ids ids) {
        super(
                new Statements(
                        graph.statement("community/known-organisations"),
                        graph.statement("community/put-organisations"),
                        graph.statement("community/organisation-keys"),
                        graph.statement("community/mark-organisations")),
                ids,
                Map.of());
    }

    @Override
    Map<String, Object> fields(OrganisationRecord record) {
        return new Said()
                .with("name", record.details().name())
                .with("description", record.details().description())
                .with("website", record.details().website())
                .fields();
    }

    @Override
    Map<String, @Nullable Object> links(OrganisationRecord record, Set<String> spokeAbout) {
        var links = new HashMap<String, @Nullable Object>();
        links.put("assuredOn", record.assuredOn());
        return links;
    }
}
