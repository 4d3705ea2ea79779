package community.kith.relationships;

import community.kith.graph.Row;
import community.kith.people.PersonId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tie as the graph keeps it. */
final class TieRow {

    private TieRow() {}

    /** Reads the columns {@code ofId}, {@code withId} and {@code tie}. */
    static Tie read(Row row) {
        var tie = row.row("tie");
        return new Tie(
                new TieId(tie.string("id")),
                tie.integer("version"),
                new PersonId(row.string("ofId")),
                new PersonId(row.string("withId")),
                details(tie),
                tie.optionalDate("endedOn").orElse(null),
                tie.strings("earlierPlaces").stream().map(TieRow::place).toList());
    }

    /** Such as {@code 2026-05-01 FRIEND 3}. */
    private static EarlierPlace place(String text) {
        var parts = text.split(" ", 3);
        return new EarlierPlace(LocalDate.parse(parts[0]), Sector.valueOf(parts[1]), Integer.parseInt(parts[2]));
    }

    private static TieDetails details(Row tie) {
        return new TieDetails(
                tie.constant("sector", Sector.class),
                tie.integer("ring"),
                tie.constant("kind", TieKind.class),
                tie.optionalString("inWords").orElse(null),
                tie.optionalInteger("sinceYear").stream().boxed().findFirst().orElse(null),
                tie.optionalConstant("contactFrequency", ContactFrequency.class).orElse(null),
                tie.optionalDate("lastContact").orElse(null),
                tie.constants("receives", Help.class),
                tie.constants("gives", Help.class),
                tie.strings("offered").stream().map(NeedId::new).toList(),
                tie.optionalTruth("confides").orElse(null),
                tie.optionalTruth("canCallOn").orElse(null),
                tie.optionalTruth("lapsed").orElse(false),
                tie.optionalConstant("wish", TieWish.class).orElse(null),
                tie.optionalTruth("unsafe").orElse(false),
                tie.constants("notKnown", TiePart.class));
    }

    /** All properties of the relationship; those that are {@code null} are not kept. */
    static Map<String, @Nullable Object> write(Tie tie) {
        var details = tie.details();
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("id", tie.id().value());
        properties.put("version", tie.version());
        properties.put("sector", details.sector());
        properties.put("ring", details.ring());
        properties.put("kind", details.kind());
        properties.put("inWords", details.inWords());
        properties.put("sinceYear", details.sinceYear());
        properties.put("contactFrequency", details.contactFrequency());
        properties.put("lastContact", details.lastContact());
        properties.put("receives", details.receives());
        properties.put("gives", details.gives());
        properties.put("offered", values(details.offered()));
        properties.put("confides", details.confides());
        properties.put("canCallOn", details.canCallOn());
        properties.put("lapsed", details.lapsed());
        properties.put("wish", details.wish());
        properties.put("unsafe", details.unsafe());
        properties.put("notKnown", details.notKnown().isEmpty() ? null : details.notKnown());
        properties.put("endedOn", tie.endedOn());
        properties.put(
                "earlierPlaces",
                tie.earlierPlaces().stream()
                        .map(place -> place.until() + " " + place.sector() + " " + place.ring())
                        .toList());
        return Collections.unmodifiableMap(properties);
    }

    private static List<String> values(List<NeedId> needs) {
        return needs.stream().map(NeedId::value).toList();
    }
}
