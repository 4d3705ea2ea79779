package community.kith.people;

import java.util.Set;

/**
 * How much of a person an answer may be made of, for whoever asks. The edge says so; a controller method takes it as a parameter.
 *
 * @param whole whether all of it, as for those who sit beside the person
 * @param shared otherwise what the person has agreed to share with the caller
 */
public record Openness(boolean whole, Set<Shared> shared) {

    /** What a person can agree to share. */
    public enum Shared {
        INTERESTS,
        GIFTS,
        TIMES,
        NEIGHBOURHOOD,
        ACCESS_NEEDS,
        LANGUAGES,
        PROFILE,
        OUTCOMES
    }

    /** All of it. */
    public static final Openness WHOLE = new Openness(true, Set.of());

    /** Nothing but the name. */
    public static final Openness CLOSED = new Openness(false, Set.of());

    public Openness {
        shared = Set.copyOf(shared);
    }

    /** Whether this may be used. */
    public boolean has(Shared what) {
        return whole || shared.contains(what);
    }
}
