package community.kith.isolation;

import community.kith.relationships.Sector;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * LSNS-6, derived: three questions about family and three about friends, neighbours among them, each a count that scores 0 to 5
 * (Lubben and others 2006). Nobody was asked them; the map answers.
 */
final class Lubben {

    private static final int AT_RISK_BELOW = 12;
    private static final int THIN_BELOW = 6;

    private final DrawnCircle circle;
    private final List<KnownTie> family;
    private final List<KnownTie> friends;

    Lubben(DrawnCircle circle) {
        this.circle = circle;
        this.family = circle.in(Sector.FAMILY);
        this.friends = circle.in(Sector.FRIEND, Sector.COMMUNITY);
    }

    List<Measure> measures() {
        return List.of(
                measure(
                        MeasureName.LSNS_6,
                        Stream.concat(items("family", Lubben::isFamily), items("friends", Lubben::isFriend))
                                .toList(),
                        AT_RISK_BELOW,
                        Stream.concat(family.stream(), friends.stream()).toList()),
                measure(
                        MeasureName.LSNS_6_FAMILY,
                        items("family", Lubben::isFamily).toList(),
                        THIN_BELOW,
                        family),
                measure(
                        MeasureName.LSNS_6_FRIENDS,
                        items("friends", Lubben::isFriend).toList(),
                        THIN_BELOW,
                        friends));
    }

    private record Item(String words, Tally tally) {}

    private static @Nullable Boolean isFamily(KnownTie tie) {
        return DrawnCircle.isIn(tie, Sector.FAMILY);
    }

    private static @Nullable Boolean isFriend(KnownTie tie) {
        return DrawnCircle.isIn(tie, Sector.FRIEND, Sector.COMMUNITY);
    }

    private Stream<Item> items(String who, Function<KnownTie, @Nullable Boolean> whose) {
        return Stream.of(
                item(who + " in touch at least monthly", whose, circle::monthly),
                item(who + " with whom private matters can be talked about", whose, KnownTie::confides),
                item(who + " who can be called on for help", whose, KnownTie::canCallOn));
    }

    private Item item(
            String words, Function<KnownTie, @Nullable Boolean> whose, Function<KnownTie, @Nullable Boolean> question) {
        return new Item(words, circle.tally(whose, question));
    }

    private Measure measure(MeasureName name, List<Item> items, int line, List<KnownTie> ties) {
        var bounds = Bounds.sum(items.stream().map(item -> bounds(item.tally())).toArray(Bounds[]::new));
        var known = circle.isDrawn()
                ? items.stream()
                        .mapToDouble(item -> item.tally().known())
                        .average()
                        .orElse(0)
                : 0;
        return Measure.of(
                name,
                bounds,
                bounds.isBelow(line),
                known,
                circle.newest(ties),
                items.stream().map(item -> item.tally().raw(item.words())).toList());
    }

    private Bounds bounds(Tally tally) {
        return circle.isDrawn()
                ? new Bounds(score(tally.yes()), score(tally.yes() + tally.notKnown()))
                : new Bounds(0, score(Integer.MAX_VALUE));
    }

    /** 0, 1, 2, 3 to 4, 5 to 8, 9 and more people. */
    static int score(int people) {
        if (people <= 2) {
            return people;
        }
        if (people <= 4) {
            return 3;
        }
        return people <= 8 ? 4 : 5;
    }
}
