package community.kith.caseload;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.isolation.Isolation;
import community.kith.isolation.Signal;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** How isolation was before and what changed, over GraphQL: for all people of a request together. */
@Controller
class IsolationHistoryController {

    private static final int USUAL_MONTHS = 12;
    private static final int MOST_MONTHS = 60;

    private final Snapshots snapshots;
    private final CountingFigures counting;
    private final People people;
    private final Clock clock;

    IsolationHistoryController(
            Snapshots snapshots, CountingFigures counting, People people, Clock clock, BatchLoaderRegistry loaders) {
        this.snapshots = snapshots;
        this.counting = counting;
        this.people = people;
        this.clock = clock;
        loaders.<OfPerson, List<TrendPoint>>forName("isolationHistory")
                .registerMappedBatchLoader((asked, environment) -> Mono.fromCallable(() -> histories(asked)));
        loaders.<OfPerson, Change>forName("isolationChange")
                .registerMappedBatchLoader((asked, environment) -> Mono.fromCallable(() -> changes(asked)));
    }

    /** What is asked of a person: from which day on. */
    record OfPerson(PersonId id, LocalDate from) {}

    /** What changed, and what happened to the ties. */
    record Change(FiguresChange figures, List<TieSince> ties) {}

    @SchemaMapping(typeName = "Person")
    CompletableFuture<List<TrendPoint>> isolationHistory(
            Person person,
            @Argument @Nullable Integer months,
            DataLoader<OfPerson, List<TrendPoint>> isolationHistory) {
        var back = Math.clamp(Objects.requireNonNullElse(months, USUAL_MONTHS), 0, MOST_MONTHS);
        return isolationHistory.load(
                new OfPerson(person.id(), LocalDate.now(clock).minusMonths(back)));
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<Change> isolationChange(
            Person person, @Argument LocalDate since, DataLoader<OfPerson, Change> isolationChange) {
        return isolationChange.load(new OfPerson(person.id(), since));
    }

    @BatchMapping(typeName = "TieSince", field = "with")
    Map<TieSince, Person> with(List<TieSince> ties) {
        var found = people.byIds(ties.stream().map(TieSince::withId).distinct().toList());
        return ties.stream()
                .distinct()
                .filter(tie -> found.containsKey(tie.withId()))
                .collect(toMap(tie -> tie, tie -> found.get(tie.withId())));
    }

    private Map<OfPerson, List<TrendPoint>> histories(Set<OfPerson> asked) {
        var from = asked.stream().map(OfPerson::from).min(LocalDate::compareTo).orElseThrow();
        var found = earlier(asked, from);
        return asked.stream()
                .collect(toMap(
                        each -> each,
                        each -> found.getOrDefault(each.id(), List.of()).stream()
                                .filter(snapshot -> !snapshot.figures().on().isBefore(each.from()))
                                .map(TrendPoint::of)
                                .toList()));
    }

    private Map<OfPerson, Change> changes(Set<OfPerson> asked) {
        var found = earlier(asked, LocalDate.EPOCH);
        var now = counting.now(ids(asked), LocalDate.now(clock));
        var changes = new HashMap<OfPerson, Change>();
        asked.forEach(each -> {
            var counted = now.get(each.id());
            var before = FiguresChange.before(each.from(), found.getOrDefault(each.id(), List.of()));
            if (counted != null && before.isPresent()) {
                changes.put(
                        each,
                        new Change(
                                change(before.get(), counted.isolation()),
                                TieSince.compare(before.get(), counted.facts().ties())));
            }
        });
        return changes;
    }

    private static FiguresChange change(Snapshot before, Isolation now) {
        return FiguresChange.of(
                before, now.level(), now.signals().stream().map(Signal::rule).toList());
    }

    private Map<PersonId, List<Snapshot>> earlier(Set<OfPerson> asked, LocalDate from) {
        return snapshots.of(ids(asked), from, LocalDate.now(clock));
    }

    private static Collection<PersonId> ids(Set<OfPerson> asked) {
        return asked.stream().map(OfPerson::id).collect(toSet());
    }
}
