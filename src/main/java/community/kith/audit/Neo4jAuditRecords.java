package community.kith.audit;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Records as nodes without relationships: whom they concern can go, and they stay. */
@Repository
class Neo4jAuditRecords implements AuditRecords {

    private final Graph.Statement begin;
    private final Graph.Statement append;
    private final Graph.Statement hasLooks;
    private final Graph.Statement head;
    private final Graph.Statement ofPeople;
    private final Graph.Statement ofPerson;
    private final Graph.Statement ofAccount;
    private final Graph.Statement page;
    private final Clock clock;

    Neo4jAuditRecords(Graph graph, Clock clock) {
        this.begin = graph.statement("audit/begin");
        this.append = graph.statement("audit/append");
        this.hasLooks = graph.statement("audit/has-looks");
        this.head = graph.statement("audit/head");
        this.ofPeople = graph.statement("audit/of-people");
        this.ofPerson = graph.statement("audit/of-person");
        this.ofAccount = graph.statement("audit/of-account");
        this.page = graph.statement("audit/page");
        this.clock = clock;
    }

    /** One statement, in the caller's transaction if there is one, and otherwise whole by itself. */
    @Override
    public Appended append(ChainHead from, List<AuditRecord> records, Batch batch, Instant now) {
        if (from.count() == 0) {
            begin.with("chain", from.chain()).with("now", at(now)).run();
        }
        var last = records.getLast();
        return append.with("chain", from.chain())
                .with("count", from.count())
                .with("hash", from.hash())
                .with("newCount", last.number())
                .with("newHash", last.hash())
                .with(
                        "records",
                        records.stream().map(Neo4jAuditRecords::properties).toList())
                .with("sets", sets(batch.entries()))
                .with("looks", batch.looks())
                .with("changes", batch.changes())
                .one(row -> row.integer("added") > 0 ? Appended.ADDED : Appended.NOTES_GONE)
                .orElse(Appended.ELSEWHERE);
    }

    @Override
    @Transactional
    public boolean hasLooks(String file) {
        return hasLooks.with("looks", file).one(row -> row.truth("there")).orElseThrow();
    }

    @Override
    @Transactional
    public Optional<ChainHead> head(String chain) {
        return head.with("chain", chain).one(Neo4jChains::head);
    }

    @Override
    @Reading
    public Map<PersonId, Page<Listed>> ofPeople(Collection<PersonId> people, PageRequest request) {
        var found = ofPeople
                .with("personIds", people.stream().map(PersonId::value).toList())
                .with("until", at(clock.instant()))
                .with("skip", request.skip())
                .with("limit", request.probe())
                .list(row -> Map.entry(row.string("asked"), listed(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return people.stream()
                .distinct()
                .collect(
                        toMap(person -> person, person -> request.page(found.getOrDefault(person.value(), List.of()))));
    }

    @Override
    @Reading
    public Page<Listed> page(Wanted wanted, PageRequest request) {
        var statement = page;
        if (wanted.person() != null) {
            statement = ofPerson.with("person", wanted.person()).with("account", wanted.account());
        } else if (wanted.account() != null) {
            statement = ofAccount.with("account", wanted.account());
        }
        return request.page(statement
                .with("since", at(wanted.since()))
                .with("until", at(wanted.until()))
                .with("skip", request.skip())
                .with("limit", request.probe())
                .list(Neo4jAuditRecords::listed));
    }

    private static ZonedDateTime at(Instant moment) {
        return moment.atZone(ZoneOffset.UTC);
    }

    /** In the order of their ids, so that two copies of the service never wait for each other. */
    private static List<Map<String, Object>> sets(List<Entry> entries) {
        return entries.stream()
                .map(PeopleSet::of)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(comparing(PeopleSet::id))
                .map(set -> Map.<String, Object>of("id", set.id(), "month", set.month(), "people", set.people()))
                .toList();
    }

    private static Map<String, @Nullable Object> properties(AuditRecord record) {
        var entry = record.entry();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("chain", record.chain());
        properties.put("number", record.number());
        properties.put("kind", entry.kind());
        properties.put("at", at(entry.at()));
        properties.put("account", entry.account());
        properties.put("roles", entry.roles());
        properties.put("person", entry.people().size() == 1 ? entry.people().getFirst() : null);
        properties.put("people", entry.people().size() > 1 ? entry.people() : null);
        properties.put("set", PeopleSet.of(entry).map(PeopleSet::id).orElse(null));
        properties.put("what", entry.what());
        properties.put("why", entry.why());
        properties.put("reason", entry.reason());
        properties.put("salt", record.salt());
        properties.put("reasonHash", record.reasonHash());
        properties.put("from", entry.from());
        properties.put("previous", record.previous());
        properties.put("hash", record.hash());
        return properties;
    }

    private static Listed listed(Row row) {
        return new Listed(record(row), row.optionalString("by").orElse(null));
    }

    static AuditRecord record(Row row) {
        return new AuditRecord(
                row.string("chain"),
                row.integer("number"),
                new Entry(
                        row.constant("kind", AuditKind.class),
                        row.moment("at"),
                        row.string("account"),
                        row.strings("roles"),
                        row.optionalString("person").map(List::of).orElseGet(() -> row.strings("people")),
                        row.strings("what"),
                        row.strings("why"),
                        row.optionalString("reason").orElse(null),
                        row.optionalString("from").orElse(null)),
                row.optionalString("salt").orElse(null),
                row.optionalString("reasonHash").orElse(null),
                row.string("previous"),
                row.string("hash"));
    }
}
