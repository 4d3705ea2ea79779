package community.kith.rights.retention;

import static community.kith.rights.retention.RetainedRecord.AGREEMENT;
import static community.kith.rights.retention.RetainedRecord.BREAK_GLASS;
import static community.kith.rights.retention.RetainedRecord.CHANGE;
import static community.kith.rights.retention.RetainedRecord.CIRCLE_CALENDAR;
import static community.kith.rights.retention.RetainedRecord.CONVERSATION;
import static community.kith.rights.retention.RetainedRecord.CORRECTION;
import static community.kith.rights.retention.RetainedRecord.EXPORT;
import static community.kith.rights.retention.RetainedRecord.GROUP_NEED;
import static community.kith.rights.retention.RetainedRecord.INTRODUCTION;
import static community.kith.rights.retention.RetainedRecord.ISOLATION;
import static community.kith.rights.retention.RetainedRecord.LEARNING;
import static community.kith.rights.retention.RetainedRecord.PERSON;
import static community.kith.rights.retention.RetainedRecord.SAVED_SEARCH;

import community.kith.changes.Author;
import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.PersonId;
import community.kith.subjects.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
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
    private final Graph.Statement ofAsset;
    private final Graph.Statement eraseOfAsset;
    private final Graph.Statement decideOfAsset;
    private final RetentionSettings rules;
    private final Author author;
    private final Clock clock;

    Neo4jRetention(Graph graph, RetentionSettings rules, Author author, Clock clock) {
        everywhere = graph.statement("rights/due-everywhere");
        ofCoach = graph.statement("rights/due-of-coach");
        ofPerson = graph.statement("rights/due-of-person");
        erase = graph.statement("rights/erase-due");
        decide = graph.statement("rights/decide-on-retention");
        ofAsset = graph.statement("rights/due-of-asset");
        eraseOfAsset = graph.statement("rights/erase-due-of-asset");
        decideOfAsset = graph.statement("rights/decide-on-retention-of-asset");
        this.rules = rules;
        this.author = author;
        this.clock = clock;
    }

    @Override
    @Reading
    public Page<RetentionProposal> due(
            InReach caller, @Nullable RetainedRecord record, Map<RetainedRecord, LocalDate> before, PageRequest page) {
        var statement = caller.everybody() || caller.works()
                ? everywhere
                        .with("PERSON", day(before, PERSON))
                        .with("CORRECTION", moment(before, CORRECTION))
                        .with("GROUP_NEED", day(before, GROUP_NEED))
                : ofCoach.with("me", caller.roles().contains("COACH") ? caller.me() : "");
        for (var kind : List.of(LEARNING, CONVERSATION, ISOLATION, AGREEMENT, INTRODUCTION)) {
            statement = statement.with(kind.name(), day(before, kind));
        }
        for (var kind : List.of(CHANGE, BREAK_GLASS, EXPORT, CIRCLE_CALENDAR, SAVED_SEARCH)) {
            statement = statement.with(kind.name(), moment(before, kind));
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

    private ZonedDateTime moment(Map<RetainedRecord, LocalDate> before, RetainedRecord record) {
        return day(before, record).atStartOfDay(clock.getZone());
    }

    private RetentionProposal proposal(Row row) {
        var id = row.string("aboutId");
        return new RetentionProposal(
                switch (row.string("kind")) {
                    case "GROUP" -> new Subject.OfGroup(new GroupId(id));
                    case "PLACE" -> new Subject.OfPlace(new PlaceId(id));
                    default -> new Subject.OfPerson(new PersonId(id));
                },
                rules.rule(row.constant("record", RetainedRecord.class)),
                row.integer("count"),
                row.date("since"));
    }

    @Override
    @Reading
    public boolean isDue(Subject about, RetainedRecord record, LocalDate before) {
        return at(about, ofPerson, ofAsset)
                .with("kind", record)
                .with("before", before)
                .one(row -> row.integer("count"))
                .filter(count -> count > 0)
                .isPresent();
    }

    @Override
    public void erase(Subject about, RetainedRecord record, LocalDate before) {
        at(about, erase, eraseOfAsset)
                .with("kind", record)
                .with("before", before)
                .run();
    }

    @Override
    public void record(Subject about, RetentionDecision decision) {
        at(about, decide, decideOfAsset)
                .with("id", decision.id())
                .with("record", decision.record())
                .with("decision", decision.decision())
                .with("keepUntil", decision.keepUntil())
                .with("reason", decision.reason())
                .with("at", decision.at().atZone(ZoneOffset.UTC))
                .with("by", author.accountId().orElse(null))
                .run();
    }

    /** One statement for a person, and another one for a group or place. */
    private static Graph.Statement at(Subject about, Graph.Statement ofPerson, Graph.Statement ofAsset) {
        return about instanceof Subject.Asset
                ? ofAsset.with("groupId", about instanceof Subject.OfGroup ? about.value() : null)
                        .with("placeId", about instanceof Subject.OfPlace ? about.value() : null)
                : ofPerson.with("personId", about.value());
    }
}
