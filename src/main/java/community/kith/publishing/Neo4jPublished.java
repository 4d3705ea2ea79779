package community.kith.publishing;

import community.kith.community.AssetTaxonomy;
import community.kith.community.AssetTerm;
import community.kith.community.GroupDetails;
import community.kith.community.GroupRule;
import community.kith.community.OrganisationDetails;
import community.kith.community.PlaceDetails;
import community.kith.community.PlaceKind;
import community.kith.community.Room;
import community.kith.geography.Postcode;
import community.kith.graph.Row;
import community.kith.sessions.Hours;
import community.kith.sessions.Recurrence;
import community.kith.taxonomy.AccessFeature;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows of what is published as records. */
final class Neo4jPublished {

    private Neo4jPublished() {}

    static WholeService whole(Row row) {
        return new WholeService(
                service(row),
                row.rows("sessions", Neo4jPublished::recurrence),
                terms(row),
                row.rows("looksFor", each -> term(AssetTaxonomy.INTERESTS, each)));
    }

    static PublishedService service(Row row) {
        var group = row.row("group");
        return new PublishedService(
                group.string("id"),
                group(group),
                group.strings("dayParts"),
                group.optionalDate("assuredOn").orElse(null),
                organisationOf(row),
                row.optionalRow("place").map(Neo4jPublished::place).orElse(null));
    }

    private static GroupDetails group(Row row) {
        return new GroupDetails(
                row.string("name"),
                text(row, "description"),
                text(row, "website"),
                text(row, "timings"),
                number(row.optionalInteger("costPence")),
                text(row, "cost"),
                number(row.optionalInteger("minimumAge")),
                number(row.optionalInteger("maximumAge")),
                row.constants("onlyFor", GroupRule.class),
                row.strings("languages"),
                row.optionalConstant("room", Room.class).orElse(Room.OPEN),
                null,
                row.constants("access", AccessFeature.class),
                row.constants("accessLacking", AccessFeature.class),
                row.optionalTruth("sensitive").orElse(false));
    }

    private static @Nullable PublishedOrganisation organisationOf(Row row) {
        return row.optionalRow("organisation").map(Neo4jPublished::organisation).orElse(null);
    }

    private static PublishedOrganisation organisation(Row row) {
        return new PublishedOrganisation(
                row.string("id"),
                new OrganisationDetails(row.string("name"), text(row, "description"), text(row, "website")));
    }

    private static PublishedPlace place(Row row) {
        var details = new PlaceDetails(
                row.string("name"),
                row.constant("kind", PlaceKind.class),
                text(row, "description"),
                text(row, "address"),
                row.optionalString("postcode").flatMap(Postcode::parse).orElse(null),
                row.optionalPoint("point").orElse(null),
                text(row, "website"),
                text(row, "openingTimes"),
                row.constants("access", AccessFeature.class),
                row.constants("accessLacking", AccessFeature.class));
        return new PublishedPlace(row.string("id"), details, organisationOf(row), terms(row));
    }

    private static List<AssetTerm> terms(Row row) {
        return Stream.concat(
                        row.rows("offers", each -> term(AssetTaxonomy.INTERESTS, each)).stream(),
                        row.rows("helpsWith", each -> term(AssetTaxonomy.NEEDS, each)).stream())
                .toList();
    }

    /** An interest says what else it is called, since it has no description. */
    static AssetTerm term(AssetTaxonomy taxonomy, Row row) {
        var others = row.strings("otherWords");
        var described = row.optionalString("description")
                .orElseGet(() -> others.isEmpty() ? row.string("name") : "Also called: " + String.join(", ", others));
        return new AssetTerm(taxonomy, row.string("id"), row.string("name"), described, text(row, "parentId"));
    }

    private static Recurrence recurrence(Row row) {
        var end = row.optionalTime("endsAt").orElse(null);
        return new Recurrence(
                row.date("startsOn"),
                row.optionalTime("startsAt").map(start -> new Hours(start, end)).orElse(null),
                Recurrence.LONDON,
                text(row, "rule"),
                row.dates("excluded"));
    }

    private static @Nullable String text(Row row, String column) {
        return row.optionalString(column).orElse(null);
    }

    private static @Nullable Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
