package community.kith.caseload;

import static java.util.stream.Collectors.toMap;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.isolation.Level;
import community.kith.isolation.SignalRule;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.InReach;
import community.kith.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Case-loads from the figures beside each person. */
@Component
class Neo4jCaseloads implements Caseloads {

    private final Graph.Statement page;
    private final Graph.Statement pageLookingFurther;
    private final Graph.Statement nextDates;
    private final Graph.Statement raisedSince;
    private final Clock clock;

    Neo4jCaseloads(Graph graph, Clock clock) {
        this.page = graph.statement("caseload/page");
        this.pageLookingFurther = graph.statement("caseload/page-looking-further");
        this.nextDates = graph.statement("caseload/next-dates");
        this.raisedSince = graph.statement("caseload/raised-since");
        this.clock = clock;
    }

    @Override
    @Reading
    public Page<CaseloadEntry> page(InReach caller, WantedCaseload wanted, PageRequest request) {
        return request.page((wanted.looksFurther() ? lookingFurther(wanted) : page)
                .with("me", caller.me())
                .with("roles", List.copyOf(caller.roles()))
                .with("teamIds", wanted.teamIds())
                .with("neighbourhoodId", wanted.neighbourhoodId())
                .with("level", wanted.level())
                .with("signal", wanted.signal())
                .with("today", LocalDate.now(clock))
                .with("skip", request.skip())
                .with("limit", request.probe())
                .list(Neo4jCaseloads::entry));
    }

    private Graph.Statement lookingFurther(WantedCaseload wanted) {
        return pageLookingFurther
                .with("changed", wanted.changedThisMonth())
                .with("monthAgo", LocalDate.now(clock).minusMonths(1))
                .with("dueBy", wanted.dueBy())
                .with("byDate", wanted.order() == CaseloadOrder.NEXT_DATE);
    }

    @Override
    @Reading
    public Map<PersonId, NextDates> nextDates(Collection<PersonId> people) {
        return nextDates
                .with("personIds", people.stream().map(PersonId::value).toList())
                .with("today", LocalDate.now(clock))
                .list(row -> Map.entry(
                        new PersonId(row.string("personId")),
                        new NextDates(
                                row.optionalDate("exploreBy").orElse(null),
                                row.optionalDate("reviewOn").orElse(null),
                                row.optionalDate("lookAgainOn").orElse(null))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Reading
    public List<RaisedRisk> raisedSince(InReach caller, Instant since) {
        return raisedSince
                .with("me", caller.me())
                .with("since", since.atZone(ZoneOffset.UTC))
                .with("today", LocalDate.now(clock))
                .list(row -> new RaisedRisk(
                        new PersonId(row.string("personId")),
                        signals(row.constants("signals", SignalRule.class), row.strings("sentences")),
                        row.moment("raisedAt")));
    }

    private static CaseloadEntry entry(Row row) {
        var level = row.constant("level", Level.class);
        return new CaseloadEntry(
                new PersonId(row.string("personId")),
                Set.copyOf(row.strings("roles")),
                level,
                signals(row.constants("signals", SignalRule.class), row.strings("sentences")),
                row.optionalDate("countedOn")
                        .map(on -> new TrendPoint(
                                on,
                                level,
                                orNull(row.optionalInteger("inTouch")),
                                orNull(row.optionalInteger("lsns6"))))
                        .orElse(null),
                row.optionalDate("levelSince").orElse(null));
    }

    private static List<CaseloadEntry.CaseloadSignal> signals(List<SignalRule> rules, List<String> sentences) {
        return IntStream.range(0, rules.size())
                .mapToObj(at -> new CaseloadEntry.CaseloadSignal(rules.get(at), sentences.get(at)))
                .toList();
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
