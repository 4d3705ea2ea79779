package community.kith.circles;

import community.kith.graph.Row;
import community.kith.people.PersonId;
import community.kith.taxonomy.NeedId;

/** Circles and what belongs to them, from rows of the graph. */
final class CircleRows {

    private CircleRows() {}

    static Circle circle(Row answer) {
        var row = answer.row("circle");
        return new Circle(
                new CircleId(row.string("id")),
                new PersonId(row.string("aroundId")),
                row.string("purpose"),
                row.date("askedOn"),
                row.optionalDate("explainedOn").orElse(null),
                row.optionalDate("startedOn").orElse(null),
                row.optionalDate("waitingSince").orElse(null),
                row.optionalDate("pausedOn").orElse(null),
                row.optionalDate("endedOn").orElse(null),
                row.optionalString("cameOfIt").orElse(null),
                row.truth("facilitated"),
                row.truth("invited"));
    }

    static Milestone milestone(Row row) {
        return new Milestone(
                new MilestoneId(row.string("id")),
                row.constant("kind", MilestoneKind.class),
                row.date("on"),
                row.optionalString("whoId").map(PersonId::new).orElse(null),
                row.optionalString("words").orElse(null),
                row.optionalDate("lookAgainOn").orElse(null));
    }

    static CircleMember member(Row row) {
        return new CircleMember(new PersonId(row.string("personId")), row.constant("role", CircleRole.class));
    }

    static CircleAction action(Row row) {
        return new CircleAction(
                new ActionId(row.string("id")),
                row.string("what"),
                new PersonId(row.string("whoId")),
                row.date("by"),
                row.optionalDate("doneOn").orElse(null),
                row.optionalDate("givenUpOn").orElse(null),
                row.optionalDate("lookedAtOn").orElse(null),
                row.optionalString("cameOfIt").orElse(null),
                row.strings("needIds").stream().map(NeedId::new).toList());
    }

    static Pulse pulse(Row row) {
        return new Pulse(
                row.optionalDate("lastMetOn").orElse(null),
                row.optionalDate("nextMeetingOn").orElse(null),
                row.optionalDate("overdueSince").orElse(null),
                row.integer("overdue"));
    }
}
