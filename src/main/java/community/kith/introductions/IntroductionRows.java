package community.kith.introductions;

import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.graph.Row;
import community.kith.people.PersonId;

/** Reads introductions from rows of the graph. */
final class IntroductionRows {

    private IntroductionRows() {}

    static Introduction introduction(Row row) {
        var to = row.row("to");
        return new Introduction(
                new IntroductionId(row.string("id")),
                new PersonId(row.string("personId")),
                to.truth("isGroup") ? new GroupId(to.string("id")) : new PlaceId(to.string("id")),
                row.date("askedOn"),
                row.optionalString("askedById").map(PersonId::new).orElse(null),
                row.optionalString("wish").orElse(null),
                row.optionalTruth("withConnector").orElse(false),
                row.rows("steps", IntroductionRows::step));
    }

    private static IntroductionStep step(Row row) {
        return new IntroductionStep(
                new StepId(row.string("id")),
                row.constant("kind", StepKind.class),
                row.date("on"),
                row.strings("presentIds").stream().map(PersonId::new).toList(),
                row.optionalConstant("whyNot", WhyNot.class).orElse(null),
                row.optionalString("words").orElse(null));
    }
}
