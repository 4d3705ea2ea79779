package community.kith.suggestions;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import community.kith.circles.CircleId;
import community.kith.graph.Row;
import community.kith.people.Gender;
import community.kith.people.PersonId;
import community.kith.people.Trait;
import community.kith.relationships.Sector;
import community.kith.relationships.TieKind;
import community.kith.relationships.TieWish;
import community.kith.suggestions.life.Agreed;
import community.kith.suggestions.life.Danger;
import community.kith.suggestions.life.Gathering;
import community.kith.suggestions.life.Someone;
import community.kith.suggestions.life.SupportingTeam;
import community.kith.suggestions.life.Tie;
import community.kith.taxonomy.NeedId;
import community.kith.teams.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Reads the people around somebody from a row of the graph, where each is once and everything else names them by id. */
final class PeopleRows {

    private final Row row;
    private final Map<String, Someone> others;

    PeopleRows(Row row) {
        this.row = row;
        this.others = row.rows("others", PeopleRows::someone).stream()
                .collect(toMap(someone -> someone.id().value(), Function.identity()));
    }

    List<Tie> ties() {
        return row.rows("ties", this::tie);
    }

    List<Gathering> circles() {
        return row.rows(
                "circles",
                circle -> new Gathering(
                        new CircleId(circle.string("id")),
                        people(circle.strings("memberIds")),
                        circle.rows("agenda", PeopleRows::agreed)));
    }

    List<SupportingTeam> teams() {
        return row.rows(
                "teams",
                team -> new SupportingTeam(
                        new TeamId(team.string("id")), team.string("name"), people(team.strings("workerIds"))));
    }

    List<Danger> dangers() {
        return row.rows(
                "dangers",
                danger ->
                        new Danger(new PersonId(danger.string("id")), danger.string("name"), danger.string("knownAs")));
    }

    Set<PersonId> parted() {
        return row.strings("partedIds").stream().map(PersonId::new).collect(toSet());
    }

    static Someone someone(Row row) {
        return new Someone(
                new PersonId(row.string("id")),
                row.string("name"),
                row.string("knownAs"),
                row.optionalConstant("gender", Gender.class).orElse(null),
                OwnRows.birthday(row),
                row.optionalDate("openToIntroductionsSince").orElse(null),
                row.strings("languages"),
                Set.copyOf(row.constants("personality", Trait.class)),
                row.rows("likings", OwnRows::liking),
                row.rows("talents", OwnRows::talent),
                Set.copyOf(row.rows("goesTo", OwnRows::asset)),
                row.truth("guides"));
    }

    private Tie tie(Row tie) {
        return new Tie(
                person(tie.string("otherId")),
                tie.constant("sector", Sector.class),
                tie.integer("ring"),
                tie.constant("kind", TieKind.class),
                tie.optionalString("inWords").orElse(null),
                tie.truth("confides"),
                tie.truth("canCallOn"),
                tie.truth("lapsed"),
                tie.optionalConstant("wish", TieWish.class).orElse(null),
                tie.truth("unsafe"),
                tie.truth("ended"),
                tie.strings("offered").stream().map(NeedId::new).collect(toSet()));
    }

    private static Agreed agreed(Row action) {
        return new Agreed(
                action.string("id"),
                action.string("what"),
                new PersonId(action.string("whoId")),
                action.date("by"),
                OwnRows.needIds(action));
    }

    private List<Someone> people(List<String> ids) {
        return ids.stream().map(this::person).toList();
    }

    private Someone person(String id) {
        return Objects.requireNonNull(others.get(id), () -> "Nobody was read for " + id);
    }
}
