package community.kith.teams;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import community.kith.geography.NeighbourhoodId;
import community.kith.graph.Graph;
import community.kith.graph.Reading;
import community.kith.graph.Row;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Teams as nodes with {@code SUPPORTS} and {@code WORKS_IN} relationships. */
@Component
class Neo4jTeams implements Teams {

    private final Graph.Statement byIds;
    private final Graph.Statement page;
    private final Graph.Statement supporting;
    private final Graph.Statement members;
    private final Graph.Statement supported;
    private final Graph.Statement holdPerson;
    private final Graph.Statement standing;
    private final Graph.Statement add;
    private final Graph.Statement join;
    private final Graph.Statement support;
    private final Graph.Statement supportNewcomers;

    Neo4jTeams(Graph graph) {
        this.byIds = graph.statement("teams/by-ids");
        this.page = graph.statement("teams/page");
        this.supporting = graph.statement("teams/supporting");
        this.members = graph.statement("teams/members");
        this.supported = graph.statement("teams/supported-people");
        this.holdPerson = graph.statement("teams/hold-person");
        this.standing = graph.statement("teams/standing");
        this.add = graph.statement("teams/add");
        this.join = graph.statement("teams/join");
        this.support = graph.statement("teams/support");
        this.supportNewcomers = graph.statement("teams/support-newcomers");
    }

    @Override
    @Reading
    public Map<TeamId, Team> byIds(Collection<TeamId> ids) {
        return byIds.with("teamIds", ids(ids)).list(Neo4jTeams::team).stream().collect(toMap(Team::id, team -> team));
    }

    @Override
    @Reading
    public Page<Team> page(PageRequest request) {
        return request.page(
                page.with("skip", request.skip()).with("limit", request.probe()).list(Neo4jTeams::team));
    }

    @Override
    @Reading
    public Map<PersonId, List<Team>> supporting(Collection<PersonId> people) {
        return supporting
                .with("personIds", people.stream().map(PersonId::value).toList())
                .list(row -> Map.entry(person(row), team(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    @Override
    @Reading
    public Map<TeamId, List<TeamMember>> members(Collection<TeamId> teams) {
        return members
                .with("teamIds", ids(teams))
                .list(row -> Map.entry(
                        new TeamId(row.string("teamId")),
                        new TeamMember(person(row), row.constant("role", TeamRole.class))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    @Override
    @Reading
    public Map<TeamId, Page<PersonId>> supports(Collection<TeamId> teams, PageRequest request) {
        var rows = supported
                .with("teamIds", ids(teams))
                .with("skip", request.skip())
                .with("limit", request.probe())
                .list(row -> Map.entry(new TeamId(row.string("teamId")), person(row)))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return teams.stream()
                .distinct()
                .collect(toMap(team -> team, team -> request.page(rows.getOrDefault(team, List.of()))));
    }

    @Override
    public boolean hold(PersonId person) {
        return holdPerson
                .with("personId", person.value())
                .one(row -> row.string("personId"))
                .isPresent();
    }

    @Override
    @Reading
    public TeamStanding standing(TeamId team, PersonId person) {
        return standing.with("teamId", team.value())
                .with("personId", person.value())
                .one(row -> new TeamStanding(row.constants("roles", TeamRole.class), row.truth("supported")))
                .orElse(TeamStanding.NONE);
    }

    @Override
    public void add(Team team) {
        add.with("teamId", team.id().value())
                .with("name", team.name())
                .with(
                        "neighbourhoodId",
                        Optional.ofNullable(team.neighbourhoodId())
                                .map(NeighbourhoodId::value)
                                .orElse(null))
                .run();
    }

    @Override
    public void join(TeamId team, TeamMember member) {
        join.with("teamId", team.value())
                .with("personId", member.personId().value())
                .with("role", member.role())
                .run();
    }

    @Override
    public void support(TeamId team, PersonId person, LocalDate since) {
        support.with("teamId", team.value())
                .with("personId", person.value())
                .with("since", since)
                .run();
    }

    @Override
    public List<PersonId> supportNewcomers(TeamId team, Collection<PersonId> people, LocalDate since) {
        return supportNewcomers
                .with("teamId", team.value())
                .with("personIds", people.stream().map(PersonId::value).sorted().toList())
                .with("since", since)
                .list(Neo4jTeams::person);
    }

    private static Team team(Row row) {
        var neighbourhood = row.optionalString("neighbourhoodId").map(NeighbourhoodId::new);
        return new Team(new TeamId(row.string("teamId")), row.string("name"), neighbourhood.orElse(null));
    }

    private static PersonId person(Row row) {
        return new PersonId(row.string("personId"));
    }

    private static List<String> ids(Collection<TeamId> teams) {
        return teams.stream().map(TeamId::value).toList();
    }
}
