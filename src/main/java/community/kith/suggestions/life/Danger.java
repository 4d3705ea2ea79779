package community.kith.suggestions.life;

import community.kith.people.PersonId;

/** Somebody with whom the person is not safe, or who is not safe with the person. */
public record Danger(PersonId id, String name, String knownAs) {}
