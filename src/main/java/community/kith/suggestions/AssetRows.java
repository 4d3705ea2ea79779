package community.kith.suggestions;

import community.kith.community.GroupId;
import community.kith.community.GroupRule;
import community.kith.community.PlaceId;
import community.kith.community.PlaceKind;
import community.kith.community.Room;
import community.kith.graph.Row;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Asset;
import community.kith.suggestions.life.Company;
import community.kith.suggestions.life.Freshness;
import community.kith.suggestions.life.Terms;
import community.kith.suggestions.life.Welcome;
import community.kith.taxonomy.AccessFeature;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads groups and places from rows of the graph. A group knows better than its place what helps or hinders there. */
public final class AssetRows {

    private AssetRows() {}

    /** The group or place of a row. What the row does not have is not known. */
    public static Asset asset(Row row) {
        var isGroup = row.truth("isGroup");
        var site = row.rows("meetsAt", place -> place).stream().findFirst();
        return new Asset(
                isGroup
                        ? new Subject.OfGroup(new GroupId(row.string("id")))
                        : new Subject.OfPlace(new PlaceId(row.string("id"))),
                row.string("name"),
                isGroup ? null : row.optionalConstant("kind", PlaceKind.class).orElse(null),
                site.map(place -> new PlaceId(place.string("id"))).orElse(null),
                row.optionalPoint("point").orElse(null),
                OwnRows.needIds(row),
                row.rows("likings", OwnRows::liking),
                row.rows("looksFor", OwnRows::liking),
                OwnRows.dayParts(row.strings("dayParts")),
                access(row, site),
                lacking(row, site),
                isGroup ? terms(row) : Terms.OPEN,
                new Company(
                        OwnRows.number(row.optionalInteger("usualSize")),
                        row.optionalInteger("welcomed").orElse(0),
                        row.optionalInteger("welcomeAsked").orElse(0),
                        row.optionalInteger("workedFor").orElse(0),
                        new Welcome(
                                row.optionalInteger("introducedWelcomed").orElse(0),
                                row.optionalInteger("introducedStayed").orElse(0),
                                row.optionalInteger("introducedTurnedAway").orElse(0))),
                GroupRows.turnover(row),
                new Freshness(
                        row.optionalDate("assuredOn").orElse(null),
                        row.optionalDate("missingSince").orElse(null)));
    }

    private static Terms terms(Row row) {
        return new Terms(
                row.optionalConstant("room", Room.class).orElse(Room.OPEN),
                OwnRows.number(row.optionalInteger("costPence")),
                OwnRows.number(row.optionalInteger("minimumAge")),
                OwnRows.number(row.optionalInteger("maximumAge")),
                Set.copyOf(row.constants("onlyFor", GroupRule.class)),
                row.strings("languages"),
                row.optionalTruth("sensitive").orElse(false));
    }

    /** What is there: what the group has, and what its place has unless the group lacks it. */
    private static Set<AccessFeature> access(Row row, Optional<Row> site) {
        var known = features(site, "access");
        known.removeAll(features(Optional.of(row), "accessLacking"));
        known.addAll(features(Optional.of(row), "access"));
        return known;
    }

    /** What is missing at the group or its place, unless it is there after all. */
    private static Set<AccessFeature> lacking(Row row, Optional<Row> site) {
        var lacking = features(site, "accessLacking");
        lacking.addAll(features(Optional.of(row), "accessLacking"));
        lacking.removeAll(access(row, site));
        return lacking;
    }

    private static Set<AccessFeature> features(Optional<Row> row, String column) {
        return new HashSet<>(
                row.map(each -> each.constants(column, AccessFeature.class)).orElse(List.of()));
    }
}
