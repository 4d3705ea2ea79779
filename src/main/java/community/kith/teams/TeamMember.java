package community.kith.teams;

import community.kith.people.PersonId;

/** Somebody's role in a team. */
public record TeamMember(PersonId personId, TeamRole role) {}
