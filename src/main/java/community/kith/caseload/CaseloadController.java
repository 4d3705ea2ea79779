package community.kith.caseload;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import community.kith.isolation.Level;
import community.kith.isolation.SignalRule;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.People;
import community.kith.people.Person;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** A coach's or worker's case-load over GraphQL: what stands in the rows of a page is asked for all of them together. */
@Controller
class CaseloadController {

    private static final int TREND_MONTHS = 12;

    private final Caseloads caseloads;
    private final Snapshots snapshots;
    private final People people;
    private final Clock clock;

    CaseloadController(Caseloads caseloads, Snapshots snapshots, People people, Clock clock) {
        this.caseloads = caseloads;
        this.snapshots = snapshots;
        this.people = people;
        this.clock = clock;
    }

    @QueryMapping
    Page<CaseloadEntry> caseload(
            @Argument @Nullable List<String> teamIds,
            @Argument @Nullable String neighbourhoodId,
            @Argument @Nullable Level level,
            @Argument @Nullable SignalRule signal,
            @Argument boolean changedThisMonth,
            @Argument @Nullable LocalDate dueBy,
            @Argument CaseloadOrder order,
            InReach caller,
            PageRequest page) {
        return caseloads.page(
                caller,
                new WantedCaseload(teamIds, neighbourhoodId, level, signal, changedThisMonth, dueBy, order),
                page);
    }

    @BatchMapping(typeName = "CaseloadEntry")
    Map<CaseloadEntry, Person> person(List<CaseloadEntry> entries) {
        var found = people.byIds(ids(entries));
        return entries.stream()
                .distinct()
                .filter(entry -> found.containsKey(entry.personId()))
                .collect(toMap(identity(), entry -> found.get(entry.personId())));
    }

    @SchemaMapping(typeName = "CaseloadSignal")
    String title(CaseloadEntry.CaseloadSignal signal) {
        return signal.rule().title();
    }

    @BatchMapping(typeName = "CaseloadEntry")
    Map<CaseloadEntry, NextDates> nextDates(List<CaseloadEntry> entries) {
        var found = caseloads.nextDates(ids(entries));
        return entries.stream()
                .distinct()
                .collect(toMap(identity(), entry -> found.getOrDefault(entry.personId(), NextDates.NONE)));
    }

    @BatchMapping(typeName = "CaseloadEntry")
    Map<CaseloadEntry, List<TrendPoint>> trend(List<CaseloadEntry> entries) {
        var found = earlier(entries, LocalDate.now(clock).minusMonths(TREND_MONTHS));
        return entries.stream()
                .distinct()
                .collect(toMap(
                        identity(),
                        entry -> Stream.concat(
                                        found.getOrDefault(entry.personId(), List.of()).stream()
                                                .map(TrendPoint::of),
                                        Stream.ofNullable(entry.today()))
                                .toList()));
    }

    @BatchMapping(typeName = "CaseloadEntry")
    Map<CaseloadEntry, FiguresChange> changedThisMonth(List<CaseloadEntry> entries) {
        var day = LocalDate.now(clock).minusMonths(1);
        var found = earlier(entries, day.minusMonths(1).withDayOfMonth(1));
        var changes = new HashMap<CaseloadEntry, FiguresChange>();
        entries.forEach(entry -> FiguresChange.before(day, found.getOrDefault(entry.personId(), List.of()))
                .ifPresent(before -> changes.put(entry, FiguresChange.of(before, entry.level(), entry.rules()))));
        return changes;
    }

    private Map<PersonId, List<Snapshot>> earlier(List<CaseloadEntry> entries, LocalDate from) {
        return snapshots.of(ids(entries), from, LocalDate.now(clock));
    }

    private static List<PersonId> ids(List<CaseloadEntry> entries) {
        return entries.stream().map(CaseloadEntry::personId).distinct().toList();
    }
}
