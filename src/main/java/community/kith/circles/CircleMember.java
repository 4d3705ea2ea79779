package community.kith.circles;

import community.kith.people.PersonId;

/** Somebody's role in a circle. */
public record CircleMember(PersonId personId, CircleRole role) {}
