package community.kith.suggestions;

import static java.util.stream.Collectors.toSet;

import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.graph.Row;
import community.kith.outcomes.ExplorationState;
import community.kith.outcomes.OutcomeId;
import community.kith.outcomes.Step;
import community.kith.participation.Stage;
import community.kith.people.Gender;
import community.kith.people.GiftId;
import community.kith.people.PersonId;
import community.kith.people.Trait;
import community.kith.sessions.DayPart;
import community.kith.sessions.PartOfDay;
import community.kith.subjects.Subject;
import community.kith.subjects.SubjectRows;
import community.kith.suggestions.life.CalledFor;
import community.kith.suggestions.life.Focus;
import community.kith.suggestions.life.Liking;
import community.kith.suggestions.life.Part;
import community.kith.suggestions.life.Talent;
import community.kith.suggestions.life.Taste;
import community.kith.suggestions.life.Tastes;
import community.kith.suggestions.life.Tried;
import community.kith.suggestions.life.Wanted;
import community.kith.taxonomy.AccessFeature;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is the person's own, and the pieces that others have too, from rows of the graph. */
final class OwnRows {

    private OwnRows() {}

    static Wanted wanted(Row row) {
        return new Wanted(
                new OutcomeId(row.string("outcomeId")),
                row.rows("needs", OwnRows::calledFor),
                new Tastes(row.rows("about", OwnRows::taste)));
    }

    static Focus focus(Row row, int usualReach) {
        var person = row.row("person");
        return new Focus(
                new PersonId(person.string("id")),
                person.optionalPoint("home").orElse(null),
                birthday(person),
                number(person.optionalInteger("birthYear")),
                person.optionalConstant("gender", Gender.class).orElse(null),
                Set.copyOf(person.constants("accessNeeds", AccessFeature.class)),
                Set.copyOf(person.constants("suitsMe", Trait.class)),
                Set.copyOf(dayParts(person.strings("timesThatSuit"))),
                person.strings("languages"),
                number(person.optionalInteger("affordablePence")),
                person.optionalInteger("walkingMinutes").orElse(usualReach),
                new Tastes(row.rows("tastes", OwnRows::taste)),
                row.rows("talents", OwnRows::talent));
    }

    static Part part(Row row) {
        return new Part(
                asset(row),
                row.constant("stage", Stage.class),
                row.truth("ended"),
                row.optionalTruth("welcomed").orElse(null));
    }

    static Tried tried(Row row) {
        var about = row.optionalRow("about");
        return new Tried(
                row.optionalString("purposeId").map(OutcomeId::new).orElse(null),
                row.optionalConstant("step", Step.class).orElse(null),
                row.constant("state", ExplorationState.class),
                row.date("on"),
                row.moment("recordedAt"),
                row.optionalDate("askAgainOn").orElse(null),
                row.optionalString("words").orElse(null),
                needIds(row),
                row.strings("presentIds").stream().map(PersonId::new).collect(toSet()),
                SubjectRows.of(row, "about"),
                about.flatMap(thing -> thing.optionalString("name")).orElse(null),
                about.map(thing -> thing.rows("likings", OwnRows::liking)).orElse(List.of()));
    }

    static Talent talent(Row row) {
        return new Talent(
                new GiftId(row.string("id")), row.string("words"), needIds(row), row.rows("likings", OwnRows::liking));
    }

    static Liking liking(Row row) {
        return new Liking(new InterestId(row.string("id")), row.string("name"));
    }

    static Subject.Asset asset(Row row) {
        var id = row.string("assetId");
        return row.truth("isGroup") ? new Subject.OfGroup(new GroupId(id)) : new Subject.OfPlace(new PlaceId(id));
    }

    static Set<NeedId> needIds(Row row) {
        return row.strings("needIds").stream().map(NeedId::new).collect(toSet());
    }

    /** Parts of the week as the graph keeps them, such as {@code TUESDAY_MORNING}. */
    static List<DayPart> dayParts(List<String> names) {
        return names.stream()
                .map(name -> name.split("_", 2))
                .map(words -> new DayPart(DayOfWeek.valueOf(words[0]), PartOfDay.valueOf(words[1])))
                .toList();
    }

    static @Nullable MonthDay birthday(Row row) {
        return row.optionalString("birthday").map(MonthDay::parse).orElse(null);
    }

    static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static CalledFor calledFor(Row row) {
        return new CalledFor(
                new NeedId(row.string("id")),
                row.string("name"),
                row.optionalTruth("metByCompany").orElse(false));
    }

    private static Taste taste(Row row) {
        return new Taste(
                new InterestId(row.string("id")),
                row.string("name"),
                row.strings("closeIds").stream().map(InterestId::new).collect(toSet()));
    }
}
