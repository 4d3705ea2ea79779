package community.kith.imagined;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who is in whose life: from twelve to twenty ties a person, in sectors and rings, and when they were last in touch. */
final class Ties {

    private static final int NEXT_DOOR = 3 * Kin.SIZE;
    private static final List<String> WAYS = List.of("VISIT", "VISIT", "CALL", "CALL", "MESSAGE");
    private static final List<String> HELP = List.of("PRACTICAL", "EMOTIONAL", "COMPANY", "ILLNESS");

    private final Size size;
    private final Folk folk;

    Ties(Size size, Folk folk) {
        this.size = size;
        this.folk = folk;
    }

    /**
     * Somebody in a person's circle.
     *
     * @param often how many days lie between two contacts
     */
    record Tie(
            String id,
            int with,
            String sector,
            String kind,
            int ring,
            boolean lapsed,
            int often,
            @Nullable LocalDate last,
            Chance chance) {}

    /** Whom somebody knows, each once: family, friends, neighbours and faces, and for whom a team supports two of its workers. */
    List<Tie> of(int person) {
        var chance = size.chance(Chance.About.TIES, person);
        var neighbourhood = folk.neighbourhood(person);
        var known = new HashSet<Integer>(Set.of(person));
        var ties = new ArrayList<Tie>();
        var wanted = chance.between(12, 20);
        var family = folk.family(person);
        for (var other = family; other < family + Kin.SIZE && other <= folk.lastIn(neighbourhood); other++) {
            if (known.add(other)) {
                ties.add(tie(
                        person, ties.size(), other, "FAMILY", folk.kin(person).calls(folk.kin(other)), chance));
            }
        }
        if (folk.isSupported(person)) {
            var workers = folk.workers(neighbourhood);
            for (var left = 2; left > 0; left--) {
                var worker = chance.one(workers);
                if (known.add(worker)) {
                    ties.add(tie(person, ties.size(), worker, "PAID", "WORKER", chance));
                }
            }
        }
        while (ties.size() < wanted) {
            var choice = chance.share();
            var friend = choice < 0.4;
            var nextDoor = choice > 0.7;
            var other = nextDoor
                    ? nextDoor(person, chance)
                    : friend && chance.in(0.2) ? further(person, chance) : nearby(person, chance);
            if (known.add(other)) {
                var sector = friend ? "FRIEND" : "COMMUNITY";
                var kind = friend
                        ? "FRIEND"
                        : nextDoor ? "NEIGHBOUR" : chance.one(List.of("LOCAL_FACE", "GROUP", "FAITH", "COLLEAGUE"));
                ties.add(tie(person, ties.size(), other, sector, kind, chance));
            }
        }
        return ties;
    }

    private int nextDoor(int person, Chance chance) {
        var neighbourhood = folk.neighbourhood(person);
        var other = person + chance.between(-NEXT_DOOR, NEXT_DOOR);
        return Math.clamp(other, size.firstIn(neighbourhood), folk.lastIn(neighbourhood));
    }

    private int nearby(int person, Chance chance) {
        var neighbourhood = folk.neighbourhood(person);
        return chance.between(size.firstIn(neighbourhood), folk.lastIn(neighbourhood));
    }

    /** Within three neighbourhoods, in the order in which they lie. */
    private int further(int person, Chance chance) {
        var there = Math.clamp(folk.neighbourhood(person) + chance.between(-3, 3), 0, size.neighbourhoods() - 1);
        return chance.between(size.firstIn(there), folk.lastIn(there));
    }

    private Tie tie(int person, int number, int other, String sector, String kind, Chance of) {
        var chance = size.chance(Chance.About.TIES, ~(person * 64L + number));
        var lapsed = of.in(
                switch (sector) {
                    case "FRIEND" -> 0.25;
                    case "PAID" -> 0;
                    default -> 0.06;
                });
        var ring = switch (sector) {
            case "FAMILY" -> kind.equals("PARTNER") ? 1 : 1 + chance.below(2);
            case "FRIEND" -> 1 + chance.below(3);
            default -> 2 + chance.below(2);
        };
        var often = List.of(1, 7, 30, 90, 365, 700).get(Math.min(5, ring - 1 + chance.below(4)));
        var last = lapsed
                ? size.day().minusDays(chance.between(400, 2_500))
                : size.day().minusDays(chance.between(0, often));
        return new Tie(
                "t%08d-%02d".formatted(person, number),
                other,
                sector,
                kind,
                ring,
                lapsed,
                often,
                chance.in(0.9) ? last : null,
                chance);
    }

    void each(Consumer<Line> lines) {
        for (var person = 0; person < size.people(); person++) {
            var from = Folk.id(person);
            of(person).forEach(tie -> lines.accept(line(from, tie)));
        }
    }

    private Line line(String from, Tie tie) {
        var chance = tie.chance();
        return Line.join(
                from,
                Folk.id(tie.with()),
                tie.id(),
                0L,
                tie.sector(),
                (long) tie.ring(),
                tie.kind(),
                chance.in(0.3) ? (Long) (long) (size.day().getYear() - chance.between(1, 40)) : null,
                tie.last() == null ? null : frequency(tie),
                tie.last(),
                chance.in(0.5) ? List.of(chance.one(HELP)) : null,
                chance.in(0.3) ? List.of(chance.one(HELP)) : null,
                chance.in(0.05) ? List.of(chance.favourite(Words.NEEDS)) : null,
                chance.in(0.8) ? chance.in(0.6 / tie.ring()) : null,
                chance.in(0.8) ? chance.in(0.8 / tie.ring()) : null,
                tie.lapsed(),
                chance.in(0.1) ? chance.one(List.of("MORE", "MORE", "SAME", "LESS")) : null,
                chance.in(0.003));
    }

    private static String frequency(Tie tie) {
        if (tie.lapsed()) {
            return "RARELY";
        }
        return switch (tie.often()) {
            case 1 -> "DAILY";
            case 7 -> "WEEKLY";
            case 30 -> "MONTHLY";
            case 90 -> "SEVERAL_TIMES_A_YEAR";
            case 365 -> "YEARLY";
            default -> "RARELY";
        };
    }

    /** A contact of somebody whom a team supports: those of others nobody writes down. */
    private record Contact(String id, int of, int with, LocalDate on, String way) {}

    private void contacts(Consumer<Contact> contacts) {
        for (var person = 0; person < size.people(); person++) {
            if (folk.isSupported(person)) {
                for (var tie : of(person)) {
                    history(person, tie, contacts);
                }
            }
        }
    }

    /** The last contact, and up to two before it. */
    private void history(int person, Tie tie, Consumer<Contact> contacts) {
        var chance = size.chance(Chance.About.CONTACTS, person * 64L + tie.with() % 64);
        var on = tie.last();
        for (var left = on == null ? 0 : chance.below(4); left > 0 && on != null; left--) {
            contacts.accept(
                    new Contact("c" + tie.id().substring(1) + "-" + left, person, tie.with(), on, chance.one(WAYS)));
            on = on.minusDays(chance.between(1, 2 * tie.often()));
        }
    }

    void contactsOf(Consumer<Line> lines) {
        contacts(each -> lines.accept(Line.owned(Folk.id(each.of()), each.id(), each.on(), each.way())));
    }

    void contactsWith(Consumer<Line> lines) {
        contacts(each -> lines.accept(Line.join(each.id(), Folk.id(each.with()))));
    }

    /** Daughters know the grandmother of the family next to theirs. */
    void acquaintances(Consumer<Line> lines) {
        for (var person = 0; person < size.people(); person++) {
            var other = folk.family(person) + Kin.SIZE;
            if (folk.kin(person) == Kin.DAUGHTER && other <= folk.lastIn(folk.neighbourhood(person))) {
                lines.accept(Line.join(Folk.id(person), Folk.id(other), "a%08d".formatted(person)));
            }
        }
    }
}
