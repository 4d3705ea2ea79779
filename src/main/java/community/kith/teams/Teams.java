package community.kith.teams;

import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import community.kith.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The Wellbeing Teams. A team may support thousands of people: nothing here reads all of them. */
public interface Teams {

    /** Those that exist of these ids, in one round trip; what does not exist is missing from the answer. */
    Map<TeamId, Team> byIds(Collection<TeamId> ids);

    default Optional<Team> byId(TeamId id) {
        return Optional.ofNullable(byIds(List.of(id)).get(id));
    }

    /** All, by name. */
    Page<Team> page(PageRequest page);

    /** The teams that support each person now, by name; whoever has none is missing from the answer. */
    Map<PersonId, List<Team>> supporting(Collection<PersonId> people);

    /** The members of each team, by name; a team without any is missing from the answer. */
    Map<TeamId, List<TeamMember>> members(Collection<TeamId> teams);

    /** Whom each team supports now, by name; a team that supports nobody has an empty page. */
    Map<TeamId, Page<PersonId>> supports(Collection<TeamId> teams, PageRequest page);

    /** Whether there is such a person; if so, holds them until the transaction ends, so that nobody else changes their teams. */
    boolean hold(PersonId person);

    /** What a person is to a team now. */
    TeamStanding standing(TeamId team, PersonId person);

    /** Adds a team in a neighbourhood that exists, or in none. */
    void add(Team team);

    /** Gives a role to a person who exists in a team that exists. */
    void join(TeamId team, TeamMember member);

    /** Records that a team that exists supports a person who exists. */
    void support(TeamId team, PersonId person, LocalDate since);

    /** Records that a team that exists supports those of some people whom no team has ever supported; says who these are. */
    List<PersonId> supportNewcomers(TeamId team, Collection<PersonId> people, LocalDate since);
}
