package community.kith.community;

import static java.util.stream.Collectors.toMap;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The organisations in the graph. */
@Repository
@Transactional
class Neo4jOrganisations implements OrganisationRecords {

    private final Neo4jOrganisationNodes nodes;
    private final Graph.Statement byName;
    private final Graph.Statement groups;

    Neo4jOrganisations(Neo4jOrganisationNodes nodes, Graph graph) {
        this.nodes = nodes;
        this.byName = graph.statement("community/organisations-by-name");
        this.groups = graph.statement("community/organisation-groups");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<OrganisationId, Organisation> byIds(Collection<OrganisationId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : nodes.findAllById(texts(ids)).stream()
                        .map(Neo4jOrganisation::organisation)
                        .collect(toMap(Organisation::id, organisation -> organisation));
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Organisation> page(Optional<String> search, PageRequest page) {
        var statement = byName.with("words", search.map(String::strip).orElse(""));
        return Neo4jPages.page(statement, page, OrganisationId::new, this::byIds);
    }

    @Override
    @Reading
    public Map<OrganisationId, List<GroupId>> groups(Collection<OrganisationId> ids) {
        return groups
                .with("organisationIds", texts(ids))
                .list(row -> Map.entry(
                        new OrganisationId(row.string("organisationId")),
                        row.strings("groupIds").stream().map(GroupId::new).toList()))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Organisation add(Organisation organisation) {
        return nodes.save(Neo4jOrganisation.of(organisation)).organisation();
    }

    private static List<String> texts(Collection<OrganisationId> ids) {
        return ids.stream().map(OrganisationId::value).distinct().toList();
    }
}
