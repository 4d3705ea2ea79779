package community.kith.paidsupport;

import static java.util.stream.Collectors.toUnmodifiableSet;

import community.kith.outcomes.Explored;
import community.kith.outcomes.Step;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The gate before paid support (rules 3 and 4 of the Support Sequence). It is open for a need when every earlier step has been
 * explored and that need was stated to be left, both since the last review; or while that need cannot wait. What was recorded
 * decides, and nothing else: no client can open it.
 *
 * @param stillToExplore the steps that are still to be explored, in order
 * @param unmet the needs that were stated to be left since the last review
 * @param urgent the needs that cannot wait
 */
public record PaidSupportGate(List<Step> stillToExplore, Set<NeedId> unmet, Set<NeedId> urgent) {

    public PaidSupportGate {
        stillToExplore = List.copyOf(stillToExplore);
        unmet = Set.copyOf(unmet);
        urgent = Set.copyOf(urgent);
    }

    /** The gate of one outcome on a day. */
    public static PaidSupportGate of(Explored explored, WhatIsLeft left, LocalDate today) {
        return new PaidSupportGate(
                explored.stillToExplore(),
                left.unmet().stream()
                        .filter(need -> explored.isOfThisRound(need.on(), need.recordedAt()))
                        .map(UnmetNeed::needId)
                        .collect(toUnmodifiableSet()),
                left.urgent().stream()
                        .filter(need -> need.stands(explored, today))
                        .map(UrgentNeed::needId)
                        .collect(toUnmodifiableSet()));
    }

    /** The needs that paid support may meet now; none while the gate is closed. */
    public Set<NeedId> needs() {
        return Stream.concat(urgent.stream(), stillToExplore.isEmpty() ? unmet.stream() : Stream.of())
                .collect(toUnmodifiableSet());
    }

    /** Whether paid support may meet anything now. */
    public boolean isOpen() {
        return !needs().isEmpty();
    }
}
