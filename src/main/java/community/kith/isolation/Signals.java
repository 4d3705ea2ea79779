package community.kith.isolation;

import static community.kith.isolation.Finding.absent;
import static community.kith.isolation.Finding.found;
import static community.kith.isolation.Finding.notKnown;

import community.kith.relationships.Sector;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each signal looks for. No sentence names anybody: who it is about stands beside it. */
final class Signals {

    private Signals() {}

    static Finding look(SignalRule rule, Life life) {
        return switch (rule) {
            case ONLY_FAMILY_AND_PAID -> onlyFamilyAndPaid(life);
            case NOBODY_UNPAID_IN_TOUCH -> nobodyUnpaidInTouch(life);
            case ONE_PERSON_CARRIES_EVERYTHING -> HelpSignals.onePersonCarriesEverything(life);
            case FALLS_APART_WITHOUT_PAID -> HelpSignals.fallsApartWithoutPaid(life);
            case TIES_LOST -> LossSignals.tiesLost(life);
            case NO_PLACE_OR_GROUP -> noPlaceOrGroup(life);
            case GIVES_TO_NOBODY -> HelpSignals.givesToNobody(life);
            case TREND_DOWNWARDS -> LossSignals.trendDownwards(life);
        };
    }

    /** "The only people in the person's life are family and paid staff." */
    private static Finding onlyFamilyAndPaid(Life life) {
        var circle = life.circle();
        if (!circle.isDrawn()) {
            return notKnown();
        }
        if (!circle.in(Sector.FRIEND, Sector.COMMUNITY).isEmpty()) {
            return absent();
        }
        return circle.that(tie -> tie.sector() == null).isEmpty()
                ? found(onlyWhom(circle), DrawnCircle.people(circle.all()), null)
                : notKnown();
    }

    private static String onlyWhom(DrawnCircle circle) {
        var family = !circle.in(Sector.FAMILY).isEmpty();
        var paid = !circle.in(Sector.PAID).isEmpty();
        if (family && paid) {
            return "The only people in your life are family and people who are paid to be there.";
        }
        if (family) {
            return "The only people in your life are family.";
        }
        return paid
                ? "The only people in your life are paid to be there."
                : "There is nobody in your life at the moment.";
    }

    /** By the last contact that is known; where none was written down, somebody who is usually in touch that often is in touch. */
    private static Finding nobodyUnpaidInTouch(Life life) {
        var circle = life.circle();
        if (!circle.isDrawn()) {
            return notKnown();
        }
        var unpaid = circle.unpaid();
        var inTouch = Tally.of(unpaid, tie -> inTouch(tie, life)).any();
        if (inTouch == null) {
            return notKnown();
        }
        return inTouch
                ? absent()
                : found(
                        "Nobody who is not paid has been in touch for %d days."
                                .formatted(life.thresholds().quietDays()),
                        DrawnCircle.people(unpaid),
                        circle.newest(unpaid));
    }

    private static @Nullable Boolean inTouch(KnownTie tie, Life life) {
        var from = life.today().minusDays(life.thresholds().quietDays());
        var last = life.circle().lastContact(tie);
        if (last.isPresent()) {
            return !last.get().isBefore(from);
        }
        return Boolean.TRUE.equals(life.circle().monthly(tie)) ? Boolean.TRUE : null;
    }

    private static Finding noPlaceOrGroup(Life life) {
        var days = life.thresholds().indoorsDays();
        var wasOut = life.out().wasOutWithin(days);
        if (wasOut == null) {
            return notKnown();
        }
        return wasOut
                ? absent()
                : found(
                        "You have not been to a place or group for %d days.".formatted(days),
                        List.of(),
                        life.out().newest());
    }
}
