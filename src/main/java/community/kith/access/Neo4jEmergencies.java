package community.kith.access;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.people.PersonId;
import community.kith.teams.TeamId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opened records as nodes between an account and a person. */
@Component
class Neo4jEmergencies implements Emergencies {

    private final Graph.Statement whoFits;
    private final Graph.Statement breakGlass;
    private final Graph.Statement ofTeams;
    private final Clock clock;

    Neo4jEmergencies(Graph graph, Clock clock) {
        this.whoFits = graph.statement("access/who-fits");
        this.breakGlass = graph.statement("access/break-glass");
        this.ofTeams = graph.statement("access/broken-glass-of-teams");
        this.clock = clock;
    }

    @Override
    @Reading
    public Optional<PersonId> find(String name, String postcode) {
        var found = whoFits.with("name", name).with("postcode", postcode).list(row -> new PersonId(row.string("id")));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    @Override
    public void open(Caller caller, BrokenGlass glass) {
        breakGlass
                .with("account", caller.account().value())
                .with("by", glass.by())
                .with("personId", glass.personId().value())
                .with("id", glass.id())
                .with("reason", glass.reason())
                .with("since", at(glass.since()))
                .with("until", at(glass.until()))
                .with("today", LocalDate.now(clock))
                .run();
    }

    @Override
    @Reading
    public Map<TeamId, List<BrokenGlass>> told(Collection<TeamId> teams) {
        return ofTeams
                .with("teamIds", teams.stream().map(TeamId::value).distinct().toList())
                .list(row -> Map.entry(new TeamId(row.string("teamId")), glass(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private ZonedDateTime at(Instant moment) {
        return moment.atZone(clock.getZone());
    }

    private static BrokenGlass glass(Row row) {
        return new BrokenGlass(
                row.string("id"),
                new PersonId(row.string("personId")),
                row.string("by"),
                row.string("reason"),
                row.moment("since"),
                row.moment("until"));
    }
}
