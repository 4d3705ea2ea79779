package community.kith.paidsupport;

import java.util.List;

/** What was recorded for one outcome beyond exploring, newest first: what is left, what cannot wait, and what was agreed. */
public record WhatIsLeft(List<UnmetNeed> unmet, List<UrgentNeed> urgent, List<PaidSupport> agreed) {

    /** Nothing yet. */
    public static final WhatIsLeft NOTHING = new WhatIsLeft(List.of(), List.of(), List.of());

    public WhatIsLeft {
        unmet = List.copyOf(unmet);
        urgent = List.copyOf(urgent);
        agreed = List.copyOf(agreed);
    }
}
