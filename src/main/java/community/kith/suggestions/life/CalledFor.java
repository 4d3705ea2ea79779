package community.kith.suggestions.life;

import community.kith.taxonomy.NeedId;

/**
 * A need that the outcome calls for.
 *
 * @param metByCompany whether being among people is itself an answer
 */
public record CalledFor(NeedId id, String name, boolean metByCompany) {}
