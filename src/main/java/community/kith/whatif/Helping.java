package community.kith.whatif;

import community.kith.isolation.Level;
import community.kith.isolation.Signal;
import community.kith.outcomes.Outcome;
import community.kith.suggestions.Suggestion;
import java.util.Comparator;
import java.util.List;

/** A suggestion for one of a person's outcomes, with what the rules would say if it came true. */
record Helping(Suggestion suggestion, Outcome outcome, WhatIf whatIf) {

    /**
     * Whatever clears most first, then whatever eases the level most; then in the order of the Support Sequence, and there as they are
     * ranked.
     */
    static final Comparator<Helping> MOST_TELLING_FIRST = Comparator.comparing(
                    (Helping helping) ->
                            helping.clears().size() - helping.appears().size(),
                    Comparator.reverseOrder())
            .thenComparing(helping -> helping.whatIf().eases(), Comparator.reverseOrder())
            .thenComparing(helping -> helping.suggestion().step())
            .thenComparing(helping -> helping.suggestion().score(), Comparator.reverseOrder())
            .thenComparing(helping -> helping.suggestion().id().value());

    public List<Signal> clears() {
        return whatIf.clears();
    }

    public List<Signal> appears() {
        return whatIf.appears();
    }

    public Level levelAfter() {
        return whatIf.after().level();
    }
}
