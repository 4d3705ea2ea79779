package community.kith.audit;

import static java.util.stream.Collectors.groupingBy;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.PersonId;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who has looked at people: all people of a level that want the same page, in one question. */
@Component
final class AccessLogLoader {

    private static final String NAME = "accessLog";

    private final Settling settling;
    private final AuditRecords records;

    AccessLogLoader(Settling settling, AuditRecords records, BatchLoaderRegistry loaders) {
        this.settling = settling;
        this.records = records;
        loaders.<Wanted, Page<AccessRecord>>forName(NAME)
                .registerMappedBatchLoader((wanted, batch) -> Mono.fromCallable(() -> pages(wanted)));
    }

    /** Whose, and which page. */
    private record Wanted(PersonId person, PageRequest page) {}

    static CompletableFuture<Page<AccessRecord>> load(
            DataFetchingEnvironment field, PersonId person, PageRequest page) {
        return Objects.requireNonNull(field.<Wanted, Page<AccessRecord>>getDataLoader(NAME))
                .load(new Wanted(person, page));
    }

    private Map<Wanted, Page<AccessRecord>> pages(Set<Wanted> all) {
        settling.settle();
        var pages = new HashMap<Wanted, Page<AccessRecord>>();
        all.stream().collect(groupingBy(Wanted::page)).forEach((page, wanted) -> {
            var people = wanted.stream().map(Wanted::person).toList();
            records.ofPeople(people, page)
                    .forEach((person, found) -> pages.put(new Wanted(person, page), found.map(AccessRecord::of)));
        });
        return pages;
    }
}
