package community.kith.duplicates;

import static community.kith.duplicates.DuplicateSign.LIKE_NAME;
import static community.kith.duplicates.DuplicateSign.SAME_NAME;
import static community.kith.duplicates.DuplicateSign.SAME_ORGANISATION;
import static community.kith.duplicates.DuplicateSign.SAME_PLACE;
import static community.kith.duplicates.DuplicateSign.SAME_TIMES;
import static community.kith.duplicates.DuplicateSign.SAME_WEBSITE;
import static org.assertj.core.api.Assertions.assertThat;

import community.kith.community.GroupId;
import community.kith.community.SourceKey;
import community.kith.graph.Point;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules by which two records may be of the same group, by example and on records made at random. */
class LikenessTest {

    private static final Point LIBRARY = new Point(51.08, 1.17);
    private static final List<Sketch> SKETCHES =
            IntStream.range(0, 400).mapToObj(LikenessTest::random).toList();

    @ParameterizedTest
    @CsvSource({
        "Knit & Natter, The Knit and Natter Group, SAME_NAME",
        "Café Connect, Cafe connect, SAME_NAME",
        "St Mary's Lunch Club, St Marys Lunch, SAME_NAME",
        "Folkestone Repair Cafe, Repair Cafe Folkestone Kent, LIKE_NAME",
        "Harmony Singers, Harmonny Singers, LIKE_NAME",
        "1st Cheriton Scouts, 2nd Cheriton Scouts,",
        "Chair yoga (Monday), Chair yoga (Tuesday),",
        "Walking football, Women's walking football,",
        "Art, Art history,",
        "Bowls, Bridge,"
    })
    void readsNames(String one, String other, @Nullable DuplicateSign sign) {
        var signs =
                Likeness.of(at("A", one), at("B", other)).map(Likeness::signs).orElse(List.of());

        assertThat(signs.stream().filter(each -> each == SAME_NAME || each == LIKE_NAME))
                .isEqualTo(Stream.ofNullable(sign).toList());
    }

    @Test
    void findsTheSameInAnotherDirectoryWhateverElseIsKnown() {
        assertThat(SKETCHES).allSatisfy(sketch -> {
            var copy = from("Another directory", sketch);

            if (sketch.site() != null || sketch.point() != null || sketch.website() != null) {
                assertThat(Likeness.of(sketch, copy)).isPresent();
            }
        });
    }

    @Test
    void neverGoesByTheNameAlone() {
        assertThat(SKETCHES).allSatisfy(sketch -> {
            var nameAlone = new Sketch(new GroupId("x"), "Another", sketch.name(), null, null, null, null, Set.of());

            assertThat(Likeness.of(sketch, nameAlone)).isEmpty();
        });
    }

    @Test
    void isTheSameFromBothSides() {
        for (var one : SKETCHES.subList(0, 60)) {
            for (var other : SKETCHES) {
                assertThat(Likeness.of(one, other)).isEqualTo(Likeness.of(other, one));
            }
        }
    }

    @Test
    void neverFindsTheSameFarAway() {
        assertThat(SKETCHES).allSatisfy(sketch -> {
            var copy = from("Another directory", sketch);
            var from = sketch.point() == null ? LIBRARY : sketch.point();
            var here = moved(sketch, from);
            var far = moved(copy, new Point(from.latitude() + 0.01, from.longitude()));

            assertThat(Likeness.of(here, far)).isEmpty();
        });
    }

    @Test
    void isNeverLessAlikeForSayingOneMoreThingTheSame() {
        for (var one : SKETCHES.subList(0, 60)) {
            for (var other : SKETCHES) {
                var before = Likeness.of(one, other);
                var after = Likeness.of(withPage(one), withPage(other));

                before.ifPresent(
                        found -> assertThat(after.orElseThrow().score()).isGreaterThanOrEqualTo(found.score()));
            }
        }
    }

    @Test
    void takesTwoOfOneDirectoryForTwo() {
        var monday = new Sketch(new GroupId("1"), "A", "Yoga", null, LIBRARY, "Library", "Kent", Set.of("MO 10:00"));
        var tuesday = new Sketch(new GroupId("2"), "A", "Yoga", null, LIBRARY, "Library", "Kent", Set.of("TU 10:00"));
        var again = new Sketch(new GroupId("3"), "A", "Yoga", null, LIBRARY, "Library", "Kent", Set.of("MO 10:00"));

        assertThat(Likeness.of(monday, tuesday)).isEmpty();
        assertThat(Likeness.of(monday, again))
                .hasValueSatisfying(likeness -> assertThat(likeness.signs())
                        .containsExactly(SAME_NAME, SAME_PLACE, SAME_ORGANISATION, SAME_TIMES));
        assertThat(Likeness.of(monday, from("B", tuesday))).isPresent();
    }

    @Test
    void takesTwoLibrariesForTwoWhenNobodyKnowsHowFar() {
        var one = new Sketch(
                new GroupId("1"), "A", "Storytime", "https://kent.org", null, "Cheriton Library", "Kent", Set.of());
        var other = new Sketch(
                new GroupId("2"), "B", "Storytime", "https://kent.org", null, "Hythe Library", "Kent", Set.of());

        assertThat(Likeness.of(one, other)).isEmpty();
    }

    @Test
    void readsAWebPageHoweverItIsWritten() {
        var one = new Sketch(new GroupId("1"), "A", "Choir", "https://www.Choir.org/", null, null, null, Set.of());
        var other = new Sketch(new GroupId("2"), "B", "Choir", "http://choir.org#join", null, null, null, Set.of());

        assertThat(Likeness.of(one, other).orElseThrow().signs()).containsExactly(SAME_NAME, SAME_WEBSITE);
    }

    private static Sketch at(String source, String name) {
        return new Sketch(new GroupId(source + name), source, name, null, LIBRARY, "Library", "Kent", Set.of());
    }

    private static Sketch from(String source, Sketch sketch) {
        return new Sketch(
                new GroupId(source + sketch.id().value()),
                source,
                sketch.name(),
                sketch.website(),
                sketch.point(),
                sketch.site(),
                sketch.organisation(),
                sketch.times());
    }

    private static Sketch moved(Sketch sketch, Point to) {
        return new Sketch(
                sketch.id(),
                sketch.source(),
                sketch.name(),
                sketch.website(),
                to,
                sketch.site(),
                sketch.organisation(),
                sketch.times());
    }

    private static Sketch withPage(Sketch sketch) {
        return new Sketch(
                sketch.id(),
                sketch.source(),
                sketch.name(),
                "https://same.example.org",
                sketch.point(),
                sketch.site(),
                sketch.organisation(),
                sketch.times());
    }

    /** Few words, places and times, so that many are alike by chance. */
    private static Sketch random(int seed) {
        var random = new Random(seed);
        var name = String.join(
                " ",
                List.of("Knit", "Walk", "Sing", "Chat").get(random.nextInt(4)),
                List.of("and Natter", "for All", "Folkestone", "2").get(random.nextInt(4)));
        return new Sketch(
                new GroupId("g" + seed),
                List.of("A", "B", SourceKey.TEAM).get(random.nextInt(3)),
                name,
                random.nextBoolean() ? "https://example.org/" + random.nextInt(3) : null,
                random.nextBoolean() ? new Point(51.08 + random.nextInt(3) * 0.001, 1.17) : null,
                random.nextBoolean() ? "Hall " + random.nextInt(3) : null,
                random.nextBoolean() ? "Trust " + random.nextInt(3) : null,
                random.nextBoolean() ? Set.of("TU " + random.nextInt(3)) : Set.of());
    }
}
