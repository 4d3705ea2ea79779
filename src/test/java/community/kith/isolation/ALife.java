package community.kith.isolation;

import static java.util.stream.Collectors.toSet;

import community.kith.community.GroupId;
import community.kith.community.PlaceId;
import community.kith.participation.Stage;
import community.kith.people.PersonId;
import community.kith.relationships.Sector;
import community.kith.relationships.TieId;
import community.kith.relationships.TieKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lives to try the rules on. */
final class ALife {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final PersonId MAUREEN = new PersonId("maureen");

    private ALife() {}

    static LifeFacts with(List<KnownTie> ties) {
        return LifeFacts.of(MAUREEN).ties(ties);
    }

    static LifeFacts with(KnownTie... ties) {
        return with(List.of(ties));
    }

    static Isolation read(LifeFacts life) {
        return IsolationRules.of(life, TODAY, Thresholds.PUBLISHED);
    }

    static Measure measure(MeasureName name, LifeFacts life) {
        return read(life).measures().stream()
                .filter(measure -> measure.name() == name)
                .findFirst()
                .orElseThrow();
    }

    /** As many as that, each with a name of their own. */
    static List<KnownTie> several(int number, IntFunction<KnownTie> tie) {
        return IntStream.range(0, number).mapToObj(tie).toList();
    }

    @SafeVarargs
    static List<KnownTie> together(List<KnownTie>... lists) {
        return Arrays.stream(lists).flatMap(List::stream).toList();
    }

    static KnownTie sister(String name) {
        return tie(name, Sector.FAMILY, TieKind.SIBLING);
    }

    static KnownTie child(String name) {
        return tie(name, Sector.FAMILY, TieKind.CHILD);
    }

    static KnownTie partner(String name) {
        return tie(name, Sector.FAMILY, TieKind.PARTNER);
    }

    static KnownTie friend(String name) {
        return tie(name, Sector.FRIEND, TieKind.FRIEND);
    }

    static KnownTie neighbour(String name) {
        return tie(name, Sector.COMMUNITY, TieKind.NEIGHBOUR);
    }

    /** Somebody of whom nobody wrote down what they are to the person, nor what part of life they are from. */
    static KnownTie somebody(String name) {
        return tie(name, null, null);
    }

    static KnownTie worker(String name) {
        return tie(name, Sector.PAID, TieKind.WORKER);
    }

    private static KnownTie tie(String name, @Nullable Sector sector, @Nullable TieKind kind) {
        return KnownTie.to(new TieId("tie-to-" + name), new PersonId(name), sector, kind);
    }

    /** Each two of these know each other; a pair is written as {@code "ann bob"}. */
    static LifeFacts acquainted(LifeFacts life, String... pairs) {
        return life.acquainted(Stream.of(pairs)
                .map(pair -> pair.split(" "))
                .map(two -> new KnownPair(new PersonId(two[0]), new PersonId(two[1])))
                .collect(toSet()));
    }

    static KnownPart group(String name) {
        return new KnownPart(new GroupId(name), false, Stage.PARTICIPATING, null, null);
    }

    static KnownPart place(String name) {
        return new KnownPart(new PlaceId(name), false, Stage.BEING_PRESENT, null, null);
    }

    static KnownPart chapel() {
        return new KnownPart(new PlaceId("chapel"), true, Stage.BEING_PRESENT, null, null);
    }
}
