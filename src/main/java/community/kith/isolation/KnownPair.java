package community.kith.isolation;

import community.kith.people.PersonId;

/** Two people of one circle who know each other, the smaller id first, so that a pair is there once. */
public record KnownPair(PersonId one, PersonId other) {

    public KnownPair {
        if (one.value().compareTo(other.value()) > 0) {
            var smaller = other;
            other = one;
            one = smaller;
        }
    }
}
