package community.kith.firstmembers;

import community.kith.changes.Author;
import community.kith.gaps.FirstMembers;
import community.kith.gaps.PlannedGroupId;
import community.kith.graph.Graph;
import community.kith.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Invitations in the graph. Writing one raises the numbers that may be said of the group. */
@Repository
class Neo4jInvitations implements Invitations {

    private final Graph.Statement hold;
    private final Graph.Statement put;
    private final Graph.Statement byId;
    private final Graph.Statement remove;
    private final Graph.Statement saidYes;
    private final Author author;

    Neo4jInvitations(Graph graph, Author author) {
        this.hold = graph.statement("firstmembers/hold");
        this.put = graph.statement("firstmembers/put");
        this.byId = graph.statement("firstmembers/by-id");
        this.remove = graph.statement("firstmembers/remove");
        this.saidYes = graph.statement("firstmembers/said-yes");
        this.author = author;
    }

    @Override
    public Optional<String> hold(PlannedGroupId plan) {
        return hold.with("plannedGroupId", plan.value()).one(row -> row.string("name"));
    }

    @Override
    public void put(Given given) {
        put.with("personId", given.personId().value())
                .with("plannedGroupId", given.plan().value())
                .with("id", given.invitation().id().value())
                .with(
                        "fields",
                        InvitationRows.properties(given, author.accountId().orElse(null)))
                .with("step", FirstMembers.STEP)
                .run();
    }

    @Override
    public Optional<Given> byId(InvitationId id) {
        return byId.with("id", id.value()).one(row -> {
            var fields = row.row("fields");
            return new Given(
                    new PersonId(row.string("personId")),
                    new PlannedGroupId(row.string("plannedGroupId")),
                    fields.string("name"),
                    InvitationRows.invitation(fields));
        });
    }

    @Override
    public void remove(InvitationId id) {
        remove.with("id", id.value()).run();
    }

    @Override
    public List<SaidYes> saidYes(PlannedGroupId plan) {
        return saidYes.with("plannedGroupId", plan.value())
                .list(row -> new SaidYes(
                        new PersonId(row.string("personId")),
                        row.optionalString("words").orElse(null),
                        row.truth("withConnector")));
    }
}
