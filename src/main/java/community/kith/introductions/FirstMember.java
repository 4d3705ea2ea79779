package community.kith.introductions;

import community.kith.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who said yes to a group before it opened.
 *
 * @param wish what they said, in their words
 * @param withConnector whether they agreed that a connector knows of it
 */
public record FirstMember(PersonId personId, @Nullable String wish, boolean withConnector) {}
