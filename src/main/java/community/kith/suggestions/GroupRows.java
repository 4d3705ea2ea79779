package community.kith.suggestions;

import static java.util.stream.Collectors.toMap;

import community.kith.community.GroupId;
import community.kith.graph.Row;
import community.kith.participation.Stage;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.OwnGroup;
import community.kith.suggestions.life.Turnover;
import community.kith.taxonomy.InterestId;

/** Reads the person's own groups, and who goes where, from rows of the graph. */
final class GroupRows {

    private GroupRows() {}

    static OwnGroup own(Row row) {
        return new OwnGroup(
                new Subject.OfGroup(new GroupId(row.string("id"))),
                row.string("name"),
                row.constant("stage", Stage.class),
                row.truth("ended"),
                row.optionalDate("since").orElse(null),
                row.optionalInteger("goers").orElse(0),
                row.rows("likings", OwnRows::liking),
                row.rows("links", link -> link).stream()
                        .collect(toMap(
                                link -> new Subject.OfGroup(new GroupId(link.string("groupId"))),
                                link -> link.number("strength"))),
                row.rows("leanings", link -> link).stream()
                        .collect(toMap(
                                link -> new InterestId(link.string("interestId")), link -> link.number("strength"))));
    }

    static Turnover turnover(Row row) {
        return new Turnover(
                row.optionalInteger("goers").orElse(0),
                row.integers("newcomers"),
                row.optionalDate("countedOn").orElse(null));
    }
}
