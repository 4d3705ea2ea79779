package community.kith.teams;

import community.kith.changes.Trail;
import community.kith.people.People;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records whom a team supports. */
@Component
public class SupportingPeople {

    private static final String SUPPORTS = "Team supports the person";

    private final Teams teams;
    private final People people;
    private final Trail trail;
    private final Clock clock;

    SupportingPeople(Teams teams, People people, Trail trail, Clock clock) {
        this.teams = teams;
        this.people = people;
        this.trail = trail;
        this.clock = clock;
    }

    /** Records that a team supports a person; from today if no day is given. */
    @Transactional
    public SupportAnswer support(TeamId team, PersonId person, Optional<LocalDate> since) {
        var errors = new UserErrors();
        var day = since.orElseGet(() -> LocalDate.now(clock));
        errors.check(teams.byId(team).isPresent(), UserErrorCode.NOT_FOUND, BuildingTeams.NO_SUCH_TEAM, "teamId");
        errors.check(teams.hold(person), UserErrorCode.NOT_FOUND, BuildingTeams.NO_SUCH_PERSON, "personId");
        errors.check(
                !teams.standing(team, person).supported(),
                UserErrorCode.DUPLICATE,
                "The team supports this person already.",
                "personId");
        errors.notInFuture("since", day, clock);
        if (!errors.isEmpty()) {
            return new SupportAnswer(null, errors.list());
        }
        teams.support(team, person, day);
        trail.changed(SUPPORTS, person.value());
        return new SupportAnswer(people.byId(person).orElseThrow(), List.of());
    }

    /** Records that a team that exists supports, from today, those of some people whom no team has ever supported. */
    @Transactional
    public void supportNewcomers(TeamId team, Collection<PersonId> newcomers) {
        teams.supportNewcomers(team, newcomers, LocalDate.now(clock))
                .forEach(person -> trail.changed(SUPPORTS, person.value()));
    }
}
