package community.kith.community;

import community.kith.changes.WaitingNotes;
import community.kith.graph.Graph;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The days on which somebody made sure, in the graph. */
@Repository
@Transactional
class Neo4jAssurances implements AssuranceRecords {

    private final Graph.Statement group;
    private final Graph.Statement place;
    private final WaitingNotes notes;

    Neo4jAssurances(Graph graph, WaitingNotes notes) {
        this.group = graph.statement("community/assure-group");
        this.place = graph.statement("community/assure-place");
        this.notes = notes;
    }

    @Override
    public Optional<Assured> assure(GroupId id, @Nullable LocalDate on) {
        return assure(group, id.value(), on);
    }

    @Override
    public Optional<Assured> assure(PlaceId id, @Nullable LocalDate on) {
        return assure(place, id.value(), on);
    }

    private Optional<Assured> assure(Graph.Statement statement, String id, @Nullable LocalDate on) {
        return statement
                .with("id", id)
                .with("on", on)
                .with("notes", notes.take())
                .one(row -> new Assured(
                        row.integer("version"), row.optionalDate("before").orElse(null)));
    }
}
