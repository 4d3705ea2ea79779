package community.kith.finder;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import community.kith.community.Room;
import community.kith.sessions.DayPart;
import community.kith.suggestions.life.Asset;
import community.kith.taxonomy.AccessFeature;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts what could be chosen next. Each counts what meets all that was asked for except by the same criterion. */
final class Facets {

    private static final int MOST_INTERESTS = 20;
    private static final List<Integer> COSTS = List.of(0, 200, 500, 1_000);

    private Facets() {}

    /** Those that count anything, in a fixed order. */
    static List<Facet> of(Map<Nearby, Set<Criterion>> missed) {
        return Stream.of(
                        interests(open(missed, Criterion.INTEREST)),
                        times(open(missed, Criterion.TIME)),
                        costs(open(missed, Criterion.COST)),
                        access(open(missed, Criterion.ACCESS)),
                        languages(open(missed, Criterion.LANGUAGE)),
                        room(open(missed, Criterion.ROOM)))
                .flatMap(facets -> facets)
                .filter(facet -> facet.count() > 0)
                .toList();
    }

    private static List<Nearby> open(Map<Nearby, Set<Criterion>> missed, Criterion except) {
        return missed.entrySet().stream()
                .filter(each -> Set.of(except).containsAll(each.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Stream<Facet> interests(List<Nearby> found) {
        return found.stream()
                .flatMap(nearby -> nearby.topics().stream())
                .collect(groupingBy(Function.identity(), counting()))
                .entrySet()
                .stream()
                .map(each -> new Facet(
                        Criterion.INTEREST,
                        each.getKey().id().value(),
                        each.getKey().name(),
                        Math.toIntExact(each.getValue())))
                .sorted(Comparator.comparingInt(Facet::count)
                        .reversed()
                        .thenComparing(Facet::label)
                        .thenComparing(Facet::value))
                .limit(MOST_INTERESTS);
    }

    private static Stream<Facet> times(List<Nearby> found) {
        var counted = found.stream()
                .flatMap(nearby -> nearby.asset().times().stream())
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()));
        return counted.entrySet().stream()
                .map(each -> new Facet(
                        Criterion.TIME,
                        each.getKey().day() + "_" + each.getKey().part(),
                        words(each.getKey()),
                        Math.toIntExact(each.getValue())));
    }

    private static Stream<Facet> costs(List<Nearby> found) {
        return COSTS.stream()
                .map(most -> new Facet(
                        Criterion.COST,
                        String.valueOf(most),
                        most == 0 ? "Free" : "£%d or less".formatted(most / 100),
                        count(found, asset -> {
                            var cost = asset.terms().costPence();
                            return cost != null && cost <= most;
                        })));
    }

    private static Stream<Facet> access(List<Nearby> found) {
        return Arrays.stream(AccessFeature.values())
                .map(feature -> new Facet(
                        Criterion.ACCESS,
                        feature.name(),
                        plain(feature.name()),
                        count(found, asset -> asset.access().contains(feature))));
    }

    private static Stream<Facet> languages(List<Nearby> found) {
        return found.stream()
                .flatMap(nearby -> Criterion.spoken(nearby.asset()).stream().distinct())
                .collect(groupingBy(Function.identity(), TreeMap::new, counting()))
                .entrySet()
                .stream()
                .map(each -> new Facet(
                        Criterion.LANGUAGE,
                        each.getKey(),
                        Locale.of(each.getKey()).getDisplayLanguage(Locale.UK),
                        Math.toIntExact(each.getValue())));
    }

    private static Stream<Facet> room(List<Nearby> found) {
        return Arrays.stream(Room.values())
                .map(room -> new Facet(
                        Criterion.ROOM,
                        room.name(),
                        switch (room) {
                            case OPEN -> "New people can come";
                            case FULL -> "Full now";
                            case CLOSED -> "Closed";
                        },
                        count(found, asset -> asset.terms().room() == room)));
    }

    private static int count(List<Nearby> found, Predicate<Asset> has) {
        return Math.toIntExact(found.stream().map(Nearby::asset).filter(has).count());
    }

    private static String words(DayPart time) {
        return time.day().getDisplayName(TextStyle.FULL, Locale.UK) + " "
                + time.part().name().toLowerCase(Locale.ROOT);
    }

    /** "Step free" of {@code STEP_FREE}. */
    private static String plain(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
