package community.kith.circlefiles;

import community.kith.people.Person;
import community.kith.people.PersonId;
import community.kith.relationships.Acquaintance;
import community.kith.relationships.Help;
import community.kith.relationships.Tie;
import community.kith.relationships.TiePart;
import community.kith.taxonomy.NeedId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a circle as Network Canvas writes an interview: the person, those in the circle with what is said of each tie, and who of them
 * knows whom. Where several answers are possible each is a column that says true or false. Nothing but the circle goes out.
 *
 * @param people those in the circle, by id
 */
record NetworkCanvasFiles(
        Person ego, List<Tie> ties, List<Acquaintance> acquaintances, Map<PersonId, Person> people, Instant now) {

    private static final List<String> EGO = List.of(
            "networkCanvasEgoUUID",
            "networkCanvasCaseID",
            "networkCanvasSessionID",
            "networkCanvasProtocolName",
            "sessionStart",
            "sessionFinish",
            "sessionExported",
            "APP_VERSION",
            "COMMIT_HASH",
            "name",
            "knownAs",
            "birthYear",
            "gender",
            "livesAlone");

    private static final List<String> ALTER = List.of(
            "nodeID",
            "networkCanvasEgoUUID",
            "networkCanvasUUID",
            "name",
            "knownAs",
            "sector",
            "ring",
            "kind",
            "inWords",
            "sinceYear",
            "contactFrequency",
            "lastContact",
            "confides",
            "canCallOn",
            "lapsed",
            "wish",
            "unsafe");

    private static final List<String> TIE = List.of(
            "edgeID",
            "from",
            "to",
            "networkCanvasEgoUUID",
            "networkCanvasUUID",
            "networkCanvasSourceUUID",
            "networkCanvasTargetUUID",
            "inWords");

    CircleFiles write() {
        return new CircleFiles(egos(), alters(), pairs());
    }

    private String egos() {
        var table = new CsvTable(EGO);
        table.row(
                ego.id(),
                ego.id(),
                uuid("session", ego.id().value()),
                "Kith",
                now,
                now,
                now,
                "Kith",
                "",
                ego.name(),
                ego.knownAs(),
                ego.birthYear(),
                ego.gender(),
                ego.livesAlone());
        return table.toString();
    }

    private String alters() {
        var offered = ties.stream()
                .flatMap(tie -> tie.details().offered().stream())
                .map(NeedId::value)
                .distinct()
                .sorted()
                .toList();
        var header = new ArrayList<>(ALTER);
        for (var list : List.of("receives_", "gives_")) {
            Arrays.stream(Help.values()).forEach(help -> header.add(list + help));
        }
        offered.forEach(need -> header.add("offered_" + need));
        var table = new CsvTable(header);
        var node = 1;
        for (var tie : ties) {
            table.row(alter(node++, tie, offered));
        }
        return table.toString();
    }

    private @Nullable Object[] alter(int node, Tie tie, List<String> offered) {
        var person = person(tie.with());
        var cells = new ArrayList<@Nullable Object>(Arrays.asList(
                node,
                ego.id(),
                person.id(),
                person.name(),
                person.knownAs(),
                known(tie, TiePart.SECTOR, tie.sector()),
                known(tie, TiePart.RING, tie.ring()),
                known(tie, TiePart.KIND, tie.kind()),
                tie.inWords(),
                tie.sinceYear(),
                tie.contactFrequency(),
                tie.lastContact(),
                tie.confides(),
                tie.canCallOn(),
                tie.lapsed(),
                tie.wish(),
                tie.unsafe()));
        Stream.of(tie.receives(), tie.gives())
                .forEach(given -> Arrays.stream(Help.values()).forEach(help -> cells.add(given.contains(help))));
        offered.forEach(need -> cells.add(tie.details().offered().contains(new NeedId(need))));
        return cells.toArray();
    }

    private static @Nullable Object known(Tie tie, TiePart part, Object value) {
        return tie.notKnown().contains(part) ? null : value;
    }

    private String pairs() {
        var nodes = new HashMap<PersonId, Integer>();
        ties.forEach(tie -> nodes.put(tie.with(), nodes.size() + 1));
        var table = new CsvTable(TIE);
        var edge = 1;
        for (var pair : acquaintances) {
            var one = pair.between().getFirst();
            var other = pair.between().getLast();
            table.row(
                    edge++,
                    nodes.get(one),
                    nodes.get(other),
                    ego.id(),
                    uuid(one.value(), other.value()),
                    one,
                    other,
                    pair.inWords());
        }
        return table.toString();
    }

    private Person person(PersonId id) {
        var person = people.get(id);
        if (person == null) {
            throw new IllegalStateException("Somebody in a circle is not on the map: " + id);
        }
        return person;
    }

    private static UUID uuid(String one, String other) {
        return UUID.nameUUIDFromBytes((one + " " + other).getBytes(StandardCharsets.UTF_8));
    }
}
