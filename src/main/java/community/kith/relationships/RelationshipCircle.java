package community.kith.relationships;

import community.kith.people.Person;

/** The map of who is in a person's life. */
record RelationshipCircle(Person person) {}
