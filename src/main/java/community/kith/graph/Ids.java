package community.kith.graph;

/** Where new ids come from: strings that say nothing about what they name. */
@FunctionalInterface
public interface Ids {

    /** A new id, different from every other. */
    String next();
}
