package community.kith.paidsupport;

import static community.kith.refusals.UserErrorCode.MALFORMED;
import static community.kith.refusals.UserErrorCode.NOT_ALLOWED;
import static community.kith.refusals.UserErrorCode.OUT_OF_RANGE;

import community.kith.outcomes.ReviewingOutcomes;
import community.kith.paidsupport.NamingNeeds.Called;
import community.kith.people.PersonId;
import community.kith.refusals.UserErrors;
import community.kith.taxonomy.NeedId;
import community.kith.teams.Team;
import community.kith.teams.TeamMember;
import community.kith.teams.TeamRole;
import community.kith.teams.Teams;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked of an agreement on paid support. */
@Component
class AgreementRules {

    private static final double LEAST_HOURS = 0.25;
    private static final double MOST_HOURS = 168;
    private static final double QUARTERS_IN_AN_HOUR = 4;
    private static final Period WRITTEN_UP_WITHIN = Period.ofDays(30);
    private static final Period FURTHEST_AHEAD = Period.ofWeeks(12);

    private final Teams teams;
    private final Clock clock;

    AgreementRules(Teams teams, Clock clock) {
        this.teams = teams;
        this.clock = clock;
    }

    void checkGate(UserErrors errors, PaidSupportGate gate, NeedId need) {
        errors.check(
                gate.stillToExplore().isEmpty() || gate.urgent().contains(need),
                NOT_ALLOWED,
                "Paid support comes last. " + NamingNeeds.still(gate.stillToExplore()),
                "outcomeId");
        errors.check(
                !gate.stillToExplore().isEmpty()
                        || gate.unmet().contains(need)
                        || gate.urgent().contains(need),
                NOT_ALLOWED,
                "Say first, together, what is left of this need that only paid support can do.",
                "needId");
    }

    void checkHours(UserErrors errors, double hours) {
        errors.check(
                hours >= LEAST_HOURS && hours <= MOST_HOURS,
                OUT_OF_RANGE,
                "Hours a week are from a quarter to 168. You gave %s.".formatted(hours),
                "hoursPerWeek");
        errors.check(
                hours * QUARTERS_IN_AN_HOUR == Math.rint(hours * QUARTERS_IN_AN_HOUR),
                MALFORMED,
                "Hours go in quarters, such as 1.25. You gave %s.".formatted(hours),
                "hoursPerWeek");
    }

    void checkDays(UserErrors errors, LocalDate startsOn, LocalDate reviewOn, boolean urgent) {
        var today = LocalDate.now(clock);
        errors.check(
                !startsOn.isBefore(today.minus(WRITTEN_UP_WITHIN)) && !startsOn.isAfter(today.plus(FURTHEST_AHEAD)),
                OUT_OF_RANGE,
                "It starts at most 30 days back and 12 weeks ahead. You gave %s.".formatted(startsOn),
                "startsOn");
        var latest = startsOn.plus(urgent ? UrgentNeed.LONGEST : ReviewingOutcomes.LONGEST_UNTIL_NEXT);
        errors.check(
                reviewOn.isAfter(startsOn) && !reviewOn.isAfter(latest),
                OUT_OF_RANGE,
                "The day to look again is after %s, and %s at the latest. You gave %s."
                        .formatted(startsOn, latest, reviewOn),
                "reviewOn");
    }

    /** The worker who comes, of a team that supports the person now. */
    Optional<PersonId> worker(UserErrors errors, @Nullable String workerId, Optional<Called> called) {
        if (workerId == null || called.isEmpty()) {
            return Optional.empty();
        }
        var person = called.get().outcome().personId();
        var supporting = teams.supporting(List.of(person)).getOrDefault(person, List.of()).stream()
                .map(Team::id)
                .toList();
        var worker = teams.members(supporting).values().stream()
                .flatMap(List::stream)
                .filter(member -> member.role() == TeamRole.WORKER)
                .map(TeamMember::personId)
                .filter(id -> id.value().equals(workerId))
                .findFirst();
        errors.check(
                worker.isPresent(), NOT_ALLOWED, "This is no worker of a team that supports the person.", "workerId");
        return worker;
    }
}
