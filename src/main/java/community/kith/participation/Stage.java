package community.kith.participation;

import java.util.Optional;

/** How far a person's part in a place or group goes, from presence to contribution: five stages, in this order. */
public enum Stage {
    BEING_PRESENT,
    HAVING_PRESENCE,
    PARTICIPATING,
    CONNECTING,
    CONTRIBUTING;

    /** The stage after this one; empty for the last. */
    public Optional<Stage> next() {
        return this == CONTRIBUTING ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
