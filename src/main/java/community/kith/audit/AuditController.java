package community.kith.audit;

import community.kith.access.Role;
import community.kith.audit.AuditRecords.Listed;
import community.kith.audit.AuditRecords.Wanted;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.Person;
import graphql.schema.DataFetchingEnvironment;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What was recorded, over GraphQL. */
@Controller
class AuditController {

    private final Settling settling;
    private final AuditRecords records;
    private final Clock clock;

    AuditController(Settling settling, AuditRecords records, Clock clock) {
        this.settling = settling;
        this.records = records;
        this.clock = clock;
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<Page<AccessRecord>> accessLog(Person person, PageRequest page, DataFetchingEnvironment field) {
        return AccessLogLoader.load(field, person.id(), page);
    }

    @QueryMapping
    Page<RecordView> auditRecords(
            @Argument @Nullable String personId,
            @Argument @Nullable String accountId,
            @Argument @Nullable Instant since,
            @Argument @Nullable Instant until,
            PageRequest page) {
        settling.settle();
        return records.page(
                        new Wanted(
                                personId,
                                accountId,
                                since == null ? Instant.EPOCH : since,
                                until == null ? clock.instant() : until),
                        page)
                .map(RecordView::of);
    }

    /** As the schema has it. */
    record RecordView(
            String id,
            Instant at,
            AuditKind kind,
            String accountId,
            String by,
            List<Role> roles,
            List<String> personIds,
            List<String> what,
            List<String> why,
            @Nullable String reason,
            @Nullable String from,
            String hash) {

        static RecordView of(Listed listed) {
            var record = listed.record();
            var entry = record.entry();
            return new RecordView(
                    record.chain() + "." + record.number(),
                    entry.at(),
                    entry.kind(),
                    entry.account(),
                    AccessWords.by(listed.by()),
                    entry.roles().stream().map(Role::valueOf).toList(),
                    entry.people(),
                    entry.what(),
                    entry.why(),
                    entry.reason(),
                    entry.from(),
                    record.hash());
        }
    }
}
