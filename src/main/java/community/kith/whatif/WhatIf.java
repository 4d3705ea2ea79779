package community.kith.whatif;

import community.kith.isolation.Isolation;
import community.kith.isolation.Signal;
import java.util.List;

/** A life by the rules as it is, and as it could be. */
record WhatIf(Isolation before, Isolation after) {

    /** Signals that are not there now and would be. */
    public List<Signal> appears() {
        return after.signals().stream()
                .filter(signal -> before.signal(signal.rule()).isEmpty())
                .toList();
    }

    /**
     * Signals that are there now and would not be. One of which nobody could say any more whether it is there is not cleared.
     */
    public List<Signal> clears() {
        return before.signals().stream()
                .filter(signal -> after.signal(signal.rule()).isEmpty()
                        && !after.notKnown().contains(signal.rule()))
                .toList();
    }

    /** How many levels it would be better; below 0 where it would be worse, 0 where either is not known. */
    int eases() {
        return before.level().ordinal() == 0 || after.level().ordinal() == 0
                ? 0
                : before.level().ordinal() - after.level().ordinal();
    }
}
