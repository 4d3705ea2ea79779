package community.kith.imagined;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** What people of a community love and what they can offer. */
final class Gifts {

    private static final List<String> KINDS = List.of("SKILL", "SKILL", "KNOWLEDGE", "TIME", "THING");

    private final Size size;
    private final Folk folk;

    Gifts(Size size, Folk folk) {
        this.size = size;
        this.folk = folk;
    }

    void interests(Consumer<Line> lines) {
        for (var each = 0; each < size.people(); each++) {
            var person = Folk.id(each);
            folk.interests(each).forEach(interest -> lines.accept(Line.join(person, interest)));
        }
    }

    private static String id(int person) {
        return "g%08d".formatted(person);
    }

    /** Two people of five have said what they can offer; it belongs to what they love most. */
    private boolean has(int person) {
        return chance(person).in(0.4);
    }

    private Chance chance(int person) {
        return size.chance(Chance.About.GIFTS, person);
    }

    private String liking(int person) {
        return folk.interests(person).iterator().next();
    }

    private void owners(IntConsumer people) {
        for (var each = 0; each < size.people(); each++) {
            if (has(each)) {
                people.accept(each);
            }
        }
    }

    void gifts(Consumer<Line> lines) {
        owners(person -> {
            var kind = size.chance(Chance.About.GIFTS, -1L - person).one(KINDS);
            lines.accept(Line.owned(
                    Folk.id(person), id(person), Words.title(liking(person)) + ", and happy to share it", kind));
        });
    }

    void belonging(Consumer<Line> lines) {
        owners(person -> lines.accept(Line.join(id(person), liking(person))));
    }

    void helping(Consumer<Line> lines) {
        owners(person -> {
            var chance = size.chance(Chance.About.GIFTS, -1L - person);
            chance.share();
            if (chance.in(0.5)) {
                lines.accept(Line.join(id(person), chance.favourite(Words.NEEDS)));
            }
        });
    }
}
