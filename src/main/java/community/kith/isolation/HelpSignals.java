package community.kith.isolation;

import static community.kith.isolation.Finding.absent;
import static community.kith.isolation.Finding.found;
import static community.kith.isolation.Finding.notKnown;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Stream.concat;

import community.kith.relationships.Help;
import community.kith.relationships.Sector;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Signals about who helps whom, and what holds the circle together. */
final class HelpSignals {

    private HelpSignals() {}

    /** Of those who are not paid, one alone helps, or can be called on. Company alone carries nothing. */
    static Finding onePersonCarriesEverything(Life life) {
        var circle = life.circle();
        if (!circle.isDrawn()) {
            return notKnown();
        }
        var unpaid = circle.unpaid();
        var carry = Tally.of(unpaid, HelpSignals::carries);
        if (carry.yes() != 1) {
            return carry.yes() == 0 && carry.notKnown() > 0 ? notKnown() : absent();
        }
        if (carry.notKnown() > 0) {
            return notKnown();
        }
        var who =
                unpaid.stream().filter(tie -> Boolean.TRUE.equals(carries(tie))).toList();
        return found(
                "One person who is not paid gives all the help that you get. Without them nobody else would.",
                DrawnCircle.people(who),
                null);
    }

    private static @Nullable Boolean carries(KnownTie tie) {
        if (Boolean.TRUE.equals(tie.canCallOn()) || tie.receives().stream().anyMatch(help -> help != Help.COMPANY)) {
            return true;
        }
        return tie.canCallOn() == null && !wasAskedAboutHelp(tie) ? null : Boolean.FALSE;
    }

    private static boolean wasAskedAboutHelp(KnownTie tie) {
        return !tie.receives().isEmpty() || !tie.gives().isEmpty();
    }

    /** Without paid staff the others stand in more parts that do not know each other, or nobody is left. */
    static Finding fallsApartWithoutPaid(Life life) {
        var circle = life.circle();
        var paid = DrawnCircle.people(circle.in(Sector.PAID));
        var others = DrawnCircle.people(circle.unpaid());
        if (!circle.isDrawn()) {
            return notKnown();
        }
        if (paid.isEmpty()) {
            return absent();
        }
        if (others.isEmpty()) {
            return found("Without paid staff there would be nobody in your life.", paid, null);
        }
        if (others.size() == 1) {
            return absent();
        }
        if (!life.shape().isKnown()) {
            return notKnown();
        }
        var everybody = concat(others.stream(), paid.stream()).collect(toSet());
        var without = life.shape().parts(others, Set.copyOf(others));
        return without > life.shape().parts(others, everybody)
                ? found(
                        "Without paid staff the people in your life would fall apart into %d groups that do not know each other."
                                .formatted(without),
                        paid,
                        null)
                : absent();
    }

    /** Neither to somebody in the circle, nor as a part of a place or group to which they contribute. */
    static Finding givesToNobody(Life life) {
        var circle = life.circle();
        if (life.out().contributes()) {
            return absent();
        }
        if (!circle.isDrawn()) {
            return notKnown();
        }
        if (circle.all().stream().anyMatch(tie -> !tie.gives().isEmpty())) {
            return absent();
        }
        return circle.unpaid().stream().allMatch(HelpSignals::wasAskedAboutHelp)
                ? found("There is nobody to whom you give something at the moment.", List.of(), null)
                : notKnown();
    }
}
