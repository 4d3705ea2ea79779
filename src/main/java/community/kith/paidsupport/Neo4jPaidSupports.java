package community.kith.paidsupport;

import static java.util.stream.Collectors.toMap;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.outcomes.OutcomeId;
import community.kith.people.PersonId;
import community.kith.teams.TeamId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The way to paid support in the graph. */
@Component
class Neo4jPaidSupports implements PaidSupportRecords {

    private final Graph.Statement ofOutcomes;
    private final Graph.Statement urgentOfPeople;
    private final Graph.Statement urgentOfTeams;
    private final Graph.Statement dueOfTeams;
    private final Graph.Statement outcomeOf;
    private final Graph.Statement state;
    private final Graph.Statement urgent;
    private final Graph.Statement agree;
    private final Graph.Statement end;
    private final Graph.Statement removeUnmet;
    private final Graph.Statement removeUrgent;
    private final Graph.Statement removeSupport;

    Neo4jPaidSupports(Graph graph) {
        ofOutcomes = graph.statement("paidsupport/of-outcomes");
        urgentOfPeople = graph.statement("paidsupport/urgent-of-people");
        urgentOfTeams = graph.statement("paidsupport/urgent-of-teams");
        dueOfTeams = graph.statement("paidsupport/due-of-teams");
        outcomeOf = graph.statement("paidsupport/outcome-of-support");
        state = graph.statement("paidsupport/state-unmet-need");
        urgent = graph.statement("paidsupport/record-urgent-need");
        agree = graph.statement("paidsupport/agree");
        end = graph.statement("paidsupport/end");
        removeUnmet = graph.statement("paidsupport/remove-unmet-need");
        removeUrgent = graph.statement("paidsupport/remove-urgent-need");
        removeSupport = graph.statement("paidsupport/remove-support");
    }

    @Override
    @Reading
    public Map<OutcomeId, WhatIsLeft> of(Collection<OutcomeId> outcomes) {
        var ids = outcomes.stream().map(OutcomeId::value).distinct().toList();
        var found = ofOutcomes
                .with("outcomeIds", ids)
                .list(row -> Map.entry(new OutcomeId(row.string("outcomeId")), SupportRows.left(row)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return outcomes.stream()
                .distinct()
                .collect(toMap(Function.identity(), id -> found.getOrDefault(id, WhatIsLeft.NOTHING)));
    }

    @Override
    public Map<PersonId, List<UrgentNeed>> urgentOfPeople(Collection<PersonId> people) {
        return urgentOfPeople
                .with("personIds", people.stream().map(PersonId::value).toList())
                .list(row -> Map.entry(new PersonId(row.string("ownerId")), row.rows("urgent", SupportRows::urgent)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<TeamId, List<UrgentNeed>> urgentOfTeams(Collection<TeamId> teams, LocalDate today) {
        return urgentOfTeams
                .with("teamIds", teams.stream().map(TeamId::value).toList())
                .with("today", today)
                .list(row -> Map.entry(new TeamId(row.string("ownerId")), row.rows("urgent", SupportRows::urgent)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Reading
    public Map<TeamId, List<PaidSupport>> dueOfTeams(Collection<TeamId> teams, LocalDate today) {
        return dueOfTeams
                .with("teamIds", teams.stream().map(TeamId::value).toList())
                .with("today", today)
                .list(row -> Map.entry(new TeamId(row.string("ownerId")), row.rows("due", SupportRows::support)))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void add(UnmetNeed need) {
        state.with("outcomeId", need.outcomeId().value())
                .with("needId", need.needId().value())
                .with("id", need.id().value())
                .with("words", need.words())
                .with("on", need.on())
                .with("recordedAt", utc(need.recordedAt()))
                .with("presentIds", need.present().stream().map(PersonId::value).toList())
                .run();
    }

    @Override
    public void add(UrgentNeed need) {
        urgent.with("outcomeId", need.outcomeId().value())
                .with("needId", need.needId().value())
                .with("id", need.id().value())
                .with("why", need.why())
                .with("since", need.since())
                .with("exploreBy", need.exploreBy())
                .with("recordedAt", utc(need.recordedAt()))
                .run();
    }

    @Override
    public void add(PaidSupport support, List<PaidSupportId> replaced) {
        var worker = support.worker();
        agree.with("outcomeId", support.outcomeId().value())
                .with("needId", support.needId().value())
                .with("id", support.id().value())
                .with("minutesPerWeek", support.minutesPerWeek())
                .with("workerId", worker == null ? null : worker.value())
                .with("startsOn", support.startsOn())
                .with("reviewOn", support.reviewOn())
                .with("urgent", support.urgent())
                .with("words", support.words())
                .with("recordedAt", utc(support.recordedAt()))
                .with("replacedIds", replaced.stream().map(PaidSupportId::value).toList())
                .run();
    }

    @Override
    @Reading
    public Optional<OutcomeId> outcomeOf(PaidSupportId id) {
        return outcomeOf.with("id", id.value()).one(row -> new OutcomeId(row.string("outcomeId")));
    }

    @Override
    public Optional<PaidSupport> byId(PaidSupportId id) {
        return outcomeOf(id)
                .flatMap(outcome -> of(List.of(outcome)).getOrDefault(outcome, WhatIsLeft.NOTHING).agreed().stream()
                        .filter(support -> support.id().equals(id))
                        .findFirst());
    }

    @Override
    public void end(PaidSupportId id, Optional<LocalDate> on) {
        end.with("id", id.value()).with("on", on.orElse(null)).run();
    }

    @Override
    public boolean remove(UnmetNeedId id) {
        return removed(removeUnmet, id.value());
    }

    @Override
    public boolean remove(UrgentNeedId id) {
        return removed(removeUrgent, id.value());
    }

    @Override
    public boolean remove(PaidSupportId id) {
        return removed(removeSupport, id.value());
    }

    private static boolean removed(Graph.Statement statement, String id) {
        return statement.with("id", id).one(row -> row.string("id")).isPresent();
    }

    private static ZonedDateTime utc(Instant moment) {
        return moment.atZone(ZoneOffset.UTC);
    }
}
