package community.kith.taxonomy;

/**
 * Something that an outcome calls for, such as company or meals.
 *
 * @param metByCompany whether being among people at a group is itself an answer
 */
public record Need(NeedId id, String name, String description, boolean metByCompany) {}
