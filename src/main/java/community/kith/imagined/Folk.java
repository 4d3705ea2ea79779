package community.kith.imagined;

import community.kith.graph.Point;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The people of a community, by number: in families of six, next to each other. */
final class Folk {

    private static final List<String> TRAITS = List.of(
            "CALM",
            "CHATTY",
            "QUIET",
            "CHEERFUL",
            "PATIENT",
            "ORGANISED",
            "LIVELY",
            "GENTLE",
            "PLAIN_SPOKEN",
            "CURIOUS");
    private static final List<String> ACCESS = List.of(
            "STEP_FREE", "STEP_FREE", "STEP_FREE", "ACCESSIBLE_TOILET", "SEATING", "HEARING_LOOP", "LARGE_PRINT");
    static final List<String> DAYS =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");
    static final List<String> PARTS_OF_DAY = List.of("MORNING", "AFTERNOON", "EVENING");

    /** Workers are the daughters of the first families of a neighbourhood, the coach of four teams that of the next one. */
    private static final int WORKERS = 8;

    private final Size size;
    private final Area area;

    Folk(Size size, Area area) {
        this.size = size;
        this.area = area;
    }

    static String id(int person) {
        return "p%08d".formatted(person);
    }

    int neighbourhood(int person) {
        var guess = (int) ((long) person * size.neighbourhoods() / size.people());
        return person >= size.firstIn(guess + 1) ? guess + 1 : guess;
    }

    private int place(int person) {
        return person - size.firstIn(neighbourhood(person));
    }

    Kin kin(int person) {
        return Kin.values()[place(person) % Kin.SIZE];
    }

    /** The first of somebody's family. */
    int family(int person) {
        return person - place(person) % Kin.SIZE;
    }

    int lastIn(int neighbourhood) {
        return size.firstIn(neighbourhood + 1) - 1;
    }

    /** About one of ten: old people, whom the team of their neighbourhood supports. */
    boolean isSupported(int person) {
        return switch (kin(person)) {
            case GRANDMOTHER -> size.chance(Chance.About.SUPPORT, person).in(0.4);
            case GREAT_UNCLE -> size.chance(Chance.About.SUPPORT, person).in(0.2);
            case GRANDFATHER, DAUGHTER, SON_IN_LAW, GRANDCHILD -> false;
        };
    }

    /** Who works in the team of a neighbourhood. */
    List<Integer> workers(int neighbourhood) {
        var first = size.firstIn(neighbourhood);
        return IntStream.range(0, WORKERS)
                .map(each -> first + each * Kin.SIZE + Kin.DAUGHTER.ordinal())
                .boxed()
                .toList();
    }

    /** Who coaches the team of a neighbourhood. */
    int coach(int neighbourhood) {
        return size.firstIn(neighbourhood - neighbourhood % 4) + WORKERS * Kin.SIZE + Kin.DAUGHTER.ordinal();
    }

    Point home(int person) {
        // A family lives round one corner, everybody at a door of their own.
        var corner = area.in(neighbourhood(person), size.chance(Chance.About.HOME, family(person)));
        var chance = size.chance(Chance.About.HOME, -1L - person);
        return new Point(corner.latitude() + chance.below(100) / 1e6, corner.longitude() + chance.below(100) / 1e6);
    }

    Set<String> interests(int person) {
        var chance = size.chance(Chance.About.INTERESTS, person);
        var interests = new LinkedHashSet<String>();
        for (var left = chance.between(3, 9); left > 0; left--) {
            interests.add(chance.favourite(Words.INTERESTS));
        }
        return interests;
    }

    boolean isOpen(int person) {
        return size.chance(Chance.About.SUPPORT, -1L - person).in(0.05);
    }

    void each(Consumer<Line> lines) {
        for (var person = 0; person < size.people(); person++) {
            lines.accept(line(person));
        }
    }

    private Line line(int person) {
        var chance = size.chance(Chance.About.PERSON, person);
        var kin = kin(person);
        var woman = kin.isWoman(chance);
        var known = chance.one(kin.names());
        var family = size.chance(Chance.About.PERSON, -1L - family(person)).one(Words.SURNAMES);
        var age = kin.age(chance);
        var supported = isSupported(person);
        var month = chance.between(1, 12);
        var birthday = "--%02d-%02d".formatted(month, chance.between(1, 28));
        return Line.thing(
                id(person),
                known + " " + family,
                known,
                chance.in(0.8) ? birthday : null,
                (long) (size.day().getYear() - age),
                woman ? "WOMAN" : "MAN",
                some(supported, chance, Words.APPRECIATED),
                some(supported, chance, Words.MATTERS),
                some(supported, chance, Words.SUPPORT),
                kin.isOld() && chance.in(0.4) ? List.of(chance.one(ACCESS)) : null,
                chance.in(0.6) ? List.of(chance.one(TRAITS)) : null,
                supported && chance.in(0.5) ? List.of(chance.one(TRAITS)) : null,
                supported ? times(chance) : null,
                chance.in(0.08) ? List.of("en", chance.one(List.of("ur", "cy", "pl", "gu", "pa"))) : List.of("en"),
                supported && chance.in(0.5) ? (Long) (long) (100 * chance.between(0, 8)) : null,
                supported && chance.in(0.7) ? (Long) (long) (5 * chance.between(1, 4)) : null,
                kin.isOld() && chance.in(0.9) ? kin != Kin.GRANDFATHER && chance.in(0.5) : null,
                home(person),
                isOpen(person) ? size.day().minusDays(chance.between(1, 900)) : null,
                0L);
    }

    private static @Nullable List<String> some(boolean known, Chance chance, List<String> of) {
        return known && chance.in(0.9) ? List.of(chance.one(of)) : null;
    }

    private static List<String> times(Chance chance) {
        var times = new LinkedHashSet<String>();
        for (var left = chance.between(1, 4); left > 0; left--) {
            times.add(chance.one(DAYS) + "_" + chance.one(PARTS_OF_DAY));
        }
        return List.copyOf(times);
    }
}
