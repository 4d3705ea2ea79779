package community.kith.suggestions.life;

import community.kith.taxonomy.InterestId;

/** An interest that somebody has, or that is followed somewhere. */
public record Liking(InterestId id, String name) {}
