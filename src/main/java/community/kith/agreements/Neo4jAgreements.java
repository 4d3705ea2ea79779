package community.kith.agreements;

import static java.util.stream.Collectors.groupingBy;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people agreed to, in the graph. */
@Component
class Neo4jAgreements implements AgreementRecords {

    private final Graph.Statement ofPeople;
    private final Graph.Statement byId;
    private final Graph.Statement hold;
    private final Graph.Statement give;
    private final Graph.Statement end;
    private final Graph.Statement remove;
    private final Clock clock;

    Neo4jAgreements(Graph graph, Clock clock) {
        ofPeople = graph.statement("agreements/of-people");
        byId = graph.statement("agreements/by-id");
        hold = graph.statement("agreements/hold-person");
        give = graph.statement("agreements/give");
        end = graph.statement("agreements/end");
        remove = graph.statement("agreements/remove");
        this.clock = clock;
    }

    @Override
    public Map<PersonId, List<Agreement>> inForce(Collection<PersonId> people) {
        return read(people, LocalDate.now(clock));
    }

    @Override
    public Map<PersonId, List<Agreement>> ofPeople(Collection<PersonId> people) {
        return read(people, null);
    }

    private Map<PersonId, List<Agreement>> read(Collection<PersonId> people, @Nullable LocalDate inForceOn) {
        return ofPeople
                .with("personIds", people.stream().map(PersonId::value).toList())
                .with("inForceOn", inForceOn)
                .list(Neo4jAgreements::agreement)
                .stream()
                .collect(groupingBy(Agreement::personId));
    }

    @Override
    public boolean hold(PersonId person) {
        return hold.with("personId", person.value())
                .one(row -> row.string("personId"))
                .isPresent();
    }

    @Override
    @Reading
    public Optional<Agreement> byId(AgreementId id) {
        return byId.with("id", id.value()).one(Neo4jAgreements::agreement);
    }

    @Override
    @Reading
    public boolean isWithdrawn(AgreementId id) {
        return byId.with("id", id.value()).one(row -> row.truth("withdrawn")).orElse(false);
    }

    @Override
    public void add(Agreement agreement) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("recipient", agreement.recipient());
        properties.put("purpose", agreement.purpose());
        properties.put("shares", agreement.shares());
        properties.put("since", agreement.since());
        properties.put("until", agreement.until());
        properties.put("words", agreement.words());
        properties.put("recordedAt", clock.instant().atZone(ZoneOffset.UTC));
        give.with("personId", agreement.personId().value())
                .with("id", agreement.id().value())
                .with("properties", properties)
                .run();
    }

    @Override
    public void withdraw(AgreementId id, LocalDate on) {
        end.with("id", id.value())
                .with("until", on)
                .with("withdrawnAt", clock.instant().atZone(ZoneOffset.UTC))
                .run();
    }

    @Override
    public void resume(AgreementId id, @Nullable LocalDate until) {
        end.with("id", id.value())
                .with("until", until)
                .with("withdrawnAt", null)
                .run();
    }

    @Override
    public void remove(AgreementId id) {
        remove.with("id", id.value()).run();
    }

    private static Agreement agreement(Row row) {
        return new Agreement(
                new AgreementId(row.string("id")),
                new PersonId(row.string("personId")),
                row.constant("recipient", AgreementRecipient.class),
                row.constant("purpose", AgreementPurpose.class),
                row.constants("shares", Shared.class),
                row.date("since"),
                row.optionalDate("until").orElse(null),
                row.optionalString("words").orElse(null));
    }
}
