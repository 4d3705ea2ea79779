package community.kith.rights.erasure;

import community.kith.changes.Author;
import community.kith.graph.Graph;
import community.kith.graph.Ids;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Legal holds in the graph; who did something is kept by the id of their account. */
@Component
class Neo4jLegalHolds implements LegalHolds {

    private final Graph.Statement on;
    private final Graph.Statement byId;
    private final Graph.Statement place;
    private final Graph.Statement lift;
    private final Author author;
    private final Ids ids;
    private final Clock clock;

    Neo4jLegalHolds(Graph graph, Author author, Ids ids, Clock clock) {
        on = graph.statement("rights/holds-on-person");
        byId = graph.statement("rights/hold-by-id");
        place = graph.statement("rights/place-hold");
        lift = graph.statement("rights/lift-hold");
        this.author = author;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Reading
    public List<LegalHold> on(PersonId person) {
        return on.with("personId", person.value()).list(Neo4jLegalHolds::hold);
    }

    @Override
    @Reading
    public Optional<LegalHold> byId(String id) {
        return byId.with("id", id).one(Neo4jLegalHolds::hold);
    }

    @Override
    public String place(PersonId person, String reason) {
        var id = ids.next();
        place.with("personId", person.value())
                .with("id", id)
                .with("reason", reason)
                .with("at", now())
                .with("by", author.accountId().orElse(null))
                .run();
        return id;
    }

    @Override
    public void lift(String id, String reason) {
        lift.with("id", id)
                .with("reason", reason)
                .with("at", now())
                .with("by", author.accountId().orElse(null))
                .run();
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    private static LegalHold hold(Row row) {
        return new LegalHold(
                row.string("id"),
                new PersonId(row.string("personId")),
                row.string("reason"),
                row.moment("placedAt"),
                row.optionalString("by").orElse(null),
                row.optionalMoment("liftedAt").orElse(null));
    }
}
