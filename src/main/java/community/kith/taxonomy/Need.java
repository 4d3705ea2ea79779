package community.kith.taxonomy;

/** Something that an outcome calls for, such as company or meals. */
public record Need(NeedId id, String name, String description) {}
