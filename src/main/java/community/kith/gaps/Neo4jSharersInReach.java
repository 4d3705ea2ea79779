package community.kith.gaps;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.people.InReach;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Repository;

/** Finds them from the caller's own teams outwards. */
@Repository
class Neo4jSharersInReach implements SharersInReach {

    private final Graph.Statement inReach;
    private final Clock clock;

    Neo4jSharersInReach(Graph graph, Clock clock) {
        this.inReach = graph.statement("gaps/sharers-in-reach");
        this.clock = clock;
    }

    @Override
    @Reading
    public List<PersonId> of(Collection<PersonId> people, InReach caller) {
        var roles = new ArrayList<>(caller.roles());
        if (caller.connects()) {
            roles.add("CONNECTOR");
        }
        return inReach.with("personIds", people.stream().map(PersonId::value).toList())
                .with("me", caller.me())
                .with("roles", roles)
                .with("today", LocalDate.now(clock))
                .list(row -> new PersonId(row.string("personId")));
    }
}
