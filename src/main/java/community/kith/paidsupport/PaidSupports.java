package community.kith.paidsupport;

import community.kith.outcomes.OutcomeId;
import community.kith.people.PersonId;
import community.kith.teams.TeamId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is left of outcomes, what cannot wait, and the paid support that was agreed. */
public interface PaidSupports {

    /** All of it for these outcomes, in one round trip; every outcome asked for is in the answer. */
    Map<OutcomeId, WhatIsLeft> of(Collection<OutcomeId> outcomes);

    /** The needs of people that could not wait, by the day to have explored by; 200 at most a person. */
    Map<PersonId, List<UrgentNeed>> urgentOfPeople(Collection<PersonId> people);

    /** The same for the people whom teams support now; 1,000 at most a team. */
    Map<TeamId, List<UrgentNeed>> urgentOfTeams(Collection<TeamId> teams, LocalDate today);

    /** The paid support whose day to look again has come, longest due first, of the people whom teams support now; 1,000 at most a team. */
    Map<TeamId, List<PaidSupport>> dueOfTeams(Collection<TeamId> teams, LocalDate today);
}
