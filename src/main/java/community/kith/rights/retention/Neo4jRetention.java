package community.kith.rights.retention;

import community.kith.changes.Author;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records that are due for a look, in the graph. */
@Component
class Neo4jRetention implements Retention {

    private final Graph.Statement everywhere;
    private final Graph.Statement ofCoach;
    private final Graph.Statement ofPerson;
    private final Graph.Statement erase;
    private final Graph.Statement decide;
    private final RetentionSettings rules;
    private final Author author;
    private final Clock clock;

    Neo4jRetention(Graph graph, RetentionSettings rules, Author author, Clock clock) {
        everywhere = graph.statement("rights/due-everywhere");
        ofCoach = graph.statement("rights/due-of-coach");
        ofPerson = graph.statement("rights/due-of-person");
        erase = graph.statement("rights/erase-due");
        decide = graph.statement("rights/decide-on-retention");
        this.rules = rules;
        this.author = author;
        this.clock = clock;
    }

    @Override
    @Reading
    public Page<RetentionProposal> due(
            InReach caller, @Nullable RetainedRecord record, Map<RetainedRecord, LocalDate> before, PageRequest page) {
        var statement = (caller.everybody() || caller.works()
                        ? everywhere.with("PERSON", day(before, RetainedRecord.PERSON))
                        : ofCoach.with("me", caller.roles().contains("COACH") ? caller.me() : ""))
                .with("LEARNING", day(before, RetainedRecord.LEARNING))
                .with("CONVERSATION", day(before, RetainedRecord.CONVERSATION))
                .with("ISOLATION", day(before, RetainedRecord.ISOLATION))
                .with("AGREEMENT", day(before, RetainedRecord.AGREEMENT));
        for (var kind :
                new RetainedRecord[] {RetainedRecord.CHANGE, RetainedRecord.BREAK_GLASS, RetainedRecord.EXPORT}) {
            statement = statement.with(kind.name(), day(before, kind).atStartOfDay(clock.getZone()));
        }
        return page.page(statement
                .with("record", record)
                .with("today", LocalDate.now(clock))
                .with("skip", page.skip())
                .with("limit", page.probe())
                .list(this::proposal));
    }

    private static LocalDate day(Map<RetainedRecord, LocalDate> before, RetainedRecord record) {
        return Optional.ofNullable(before.get(record)).orElseThrow();
    }

    private RetentionProposal proposal(Row row) {
        return new RetentionProposal(
                new PersonId(row.string("personId")),
                rules.rule(row.constant("record", RetainedRecord.class)),
                row.integer("count"),
                row.date("since"));
    }

    @Override
    @Reading
    public boolean isDue(PersonId person, RetainedRecord record, LocalDate before) {
        return ofPerson.with("personId", person.value())
                .with("kind", record)
                .with("before", before)
                .one(row -> row.integer("count"))
                .filter(count -> count > 0)
                .isPresent();
    }

    @Override
    public void erase(PersonId person, RetainedRecord record, LocalDate before) {
        erase.with("personId", person.value())
                .with("kind", record)
                .with("before", before)
                .run();
    }

    @Override
    public void record(PersonId person, RetentionDecision decision) {
        decide.with("personId", person.value())
                .with("id", decision.id())
                .with("record", decision.record())
                .with("decision", decision.decision())
                .with("keepUntil", decision.keepUntil())
                .with("reason", decision.reason())
                .with("at", decision.at().atZone(ZoneOffset.UTC))
                .with("by", author.accountId().orElse(null))
                .run();
    }
}
