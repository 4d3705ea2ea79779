package community.kith.pages;

import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static java.time.temporal.TemporalAdjusters.previous;

import community.kith.Operations;
import community.kith.geography.LoadingPostcodes;
import community.kith.geography.Postcode;
import community.kith.graph.Point;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Ada, who wants to sing again, and what lies around her: the chapel where she goes, the singers whom her friend Maureen goes to on
 * Tuesday mornings, and a band on Wednesday evenings.
 *
 * @param ada her id
 * @param wantsToSing the id of her outcome
 */
record AdasTown(String ada, String wantsToSing) {

    static final Point HOME = new Point(53.5, -2.6);
    static final Point CHAPEL = new Point(53.5035, -2.602);

    private static final Point HALL = new Point(53.498, -2.594);

    static AdasTown build(Operations operations, LoadingPostcodes postcodes) {
        postcodes.load(Map.of(new Postcode("WN9 1AB"), HOME));
        var ada = id(
                operations,
                "addPerson.person",
                Map.of("name", "Ada Farrimond", "postcode", "WN9 1AB", "interestIds", List.of("singing")));
        var maureen = id(
                operations,
                "addTie.tie.with",
                Map.of(
                        "personId", ada,
                        "withName", "Maureen Pilkington",
                        "sector", "FRIEND",
                        "ring", 1,
                        "kind", "FRIEND",
                        "inWords", "friend from chapel"));
        var chapel = place(operations, "Bethesda Chapel", CHAPEL);
        var hall = place(operations, "Colliers' Hall", HALL);
        var singers = group(operations, "Bethesda Singers", chapel, TUESDAY, "10:30");
        group(operations, "Open Brass", hall, WEDNESDAY, "19:30");
        operations.mutate(
                "record-participation", Map.of("personId", ada, "placeId", chapel, "stage", "HAVING_PRESENCE"));
        operations.mutate(
                "record-participation", Map.of("personId", maureen, "groupId", singers, "stage", "PARTICIPATING"));
        var outcome = id(
                operations,
                "addOutcome.outcome",
                Map.of(
                        "personId",
                        ada,
                        "words",
                        "I want to sing with other people again.",
                        "needIds",
                        List.of("company"),
                        "interestIds",
                        List.of("singing")));
        operations.ask("support-sequence", Map.of("id", outcome)); // the first is slow: its statements are planned
        return new AdasTown(ada, outcome);
    }

    /** The address of her map. */
    String map() {
        return "/people/" + ada + "/map";
    }

    /** The address of the ladder of her outcome. */
    String ladder() {
        return "/people/" + ada + "/outcomes/" + wantsToSing;
    }

    static String place(Operations operations, String name, Point point) {
        return id(
                operations,
                "addPlace.place",
                Map.of(
                        "name",
                        name,
                        "kind",
                        "FAITH",
                        "point",
                        Map.of("latitude", point.latitude(), "longitude", point.longitude())));
    }

    static String group(Operations operations, String name, String place, DayOfWeek day, String time) {
        return id(
                operations,
                "addGroup.group",
                Map.of(
                        "name", name,
                        "placeId", place,
                        "interestIds", List.of("singing"),
                        "needIds", List.of("company"),
                        "sessions",
                                List.of(Map.of(
                                        "startsOn",
                                        LocalDate.now().with(previous(day)).toString(),
                                        "startsAt",
                                        time,
                                        "rule",
                                        "FREQ=WEEKLY;BYDAY=" + day.name().substring(0, 2)))));
    }

    /** The id of what a mutation answers, such as {@code addTie.tie.with}, which {@code add-tie} was asked for. */
    private static String id(Operations operations, String path, Map<String, ?> input) {
        var mutation = path.substring(0, path.indexOf('.'));
        var operation = mutation.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return operations
                .mutate(operation, input)
                .path(path + ".id")
                .entity(String.class)
                .get();
    }
}
