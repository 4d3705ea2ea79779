package community.kith.paidsupport;

import community.kith.graph.Row;
import community.kith.outcomes.OutcomeId;
import community.kith.people.PersonId;
import community.kith.taxonomy.NeedId;

/** Reads what is left, what cannot wait and what was agreed from rows of the graph. */
final class SupportRows {

    private SupportRows() {}

    static WhatIsLeft left(Row row) {
        return new WhatIsLeft(
                row.rows("unmet", SupportRows::unmet),
                row.rows("urgent", SupportRows::urgent),
                row.rows("agreed", SupportRows::support));
    }

    static UrgentNeed urgent(Row row) {
        return new UrgentNeed(
                new UrgentNeedId(row.string("id")),
                new OutcomeId(row.string("outcomeId")),
                new NeedId(row.string("needId")),
                row.string("why"),
                row.date("since"),
                row.date("exploreBy"),
                row.moment("recordedAt"));
    }

    static PaidSupport support(Row row) {
        return new PaidSupport(
                new PaidSupportId(row.string("id")),
                new OutcomeId(row.string("outcomeId")),
                new NeedId(row.string("needId")),
                row.integer("minutesPerWeek"),
                row.optionalString("workerId").map(PersonId::new).orElse(null),
                row.date("startsOn"),
                row.optionalDate("endsOn").orElse(null),
                row.date("reviewOn"),
                row.truth("urgent"),
                row.optionalString("words").orElse(null),
                row.moment("recordedAt"));
    }

    private static UnmetNeed unmet(Row row) {
        return new UnmetNeed(
                new UnmetNeedId(row.string("id")),
                new OutcomeId(row.string("outcomeId")),
                new NeedId(row.string("needId")),
                row.string("words"),
                row.date("on"),
                row.strings("presentIds").stream().map(PersonId::new).toList(),
                row.moment("recordedAt"));
    }
}
