package community.kith.suggestions.candidates;

import static community.kith.suggestions.candidates.ReasonCode.CELEBRATION;
import static community.kith.suggestions.candidates.ReasonCode.CLOSE_TIE;
import static community.kith.suggestions.candidates.ReasonCode.CONTACT_LAPSED;
import static community.kith.suggestions.candidates.ReasonCode.HAS_GIFT;
import static community.kith.suggestions.candidates.ReasonCode.OFFERED_BEFORE;
import static community.kith.suggestions.candidates.ReasonCode.SHARES_INTEREST;
import static community.kith.suggestions.candidates.ReasonCode.SPEAKS_LANGUAGE;
import static community.kith.suggestions.candidates.ReasonCode.SUITS_PERSONALITY;
import static community.kith.suggestions.candidates.ReasonCode.WANTS_MORE;
import static community.kith.suggestions.candidates.ReasonCode.WORKED_BEFORE;

import community.kith.relationships.TieWish;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Someone;
import community.kith.suggestions.life.Talent;
import community.kith.suggestions.life.Tie;
import community.kith.suggestions.life.Tried;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** Why somebody might be asked. */
final class PeopleReasons {

    private static final int DAYS_TO_A_CELEBRATION = 30;
    private static final String ENGLISH = "en";

    /** They have said before that they would help with what is needed. */
    static final ReasonRule<Tie> HAVE_OFFERED = (tie, life) -> {
        var needs = life.wanted().among(tie.offered());
        return needs.isEmpty()
                ? Optional.empty()
                : Optional.of(OFFERED_BEFORE.because(
                        "%s has offered to help with %s.".formatted(tie.who().knownAs(), Wording.needs(needs))));
    };

    /** They were there when something worked, for another outcome that called for the same. */
    static final ReasonRule<Tie> WERE_THERE_WHEN_IT_WORKED = (tie, life) -> life.tried().stream()
            .filter(Tried::worked)
            .filter(tried -> tried.present().contains(tie.who().id()))
            .map(tried -> life.wanted().among(tried.needs()))
            .filter(needs -> !needs.isEmpty())
            .map(Wording::needs)
            .sorted()
            .findFirst()
            .map(needs -> WORKED_BEFORE.because(
                    "It worked with %s before, for %s.".formatted(tie.who().knownAs(), needs)));

    /** They are close: in the innermost ring, or the person confides in them or can call on them. */
    static final ReasonRule<Tie> ARE_CLOSE = (tie, life) -> {
        var name = tie.who().knownAs();
        if (tie.canCallOn()) {
            return Optional.of(CLOSE_TIE.because(
                    tie.confides()
                            ? "You can call on %s, and you can talk about private things.".formatted(name)
                            : "You can call on %s for help.".formatted(name)));
        }
        if (tie.confides()) {
            return Optional.of(CLOSE_TIE.because("You can talk with %s about private things.".formatted(name), 0.9));
        }
        return tie.ring() == 1
                ? Optional.of(CLOSE_TIE.because("%s is one of the people closest to you.".formatted(name), 0.8))
                : Optional.empty();
    };

    /** The person wants to see more of them. */
    static final ReasonRule<Tie> ARE_MISSED = (tie, life) -> tie.wish() == TieWish.MORE
            ? Optional.of(WANTS_MORE.because(
                    "You would like to see more of %s.".formatted(tie.who().knownAs())))
            : Optional.empty();

    /** The two have lost touch, and this is a reason to pick it up. */
    static final ReasonRule<Tie> HAVE_LOST_TOUCH = (tie, life) -> tie.lapsed()
            ? Optional.of(
                    CONTACT_LAPSED.because("You and %s have lost touch. This could be a reason to get in touch again."
                            .formatted(tie.who().knownAs())))
            : Optional.empty();

    /** Their birthday is coming up. */
    static final ReasonRule<Tie> HAVE_A_BIRTHDAY_SOON = (tie, life) -> {
        var birthday = tie.who().birthday();
        if (birthday == null) {
            return Optional.empty();
        }
        var next = next(birthday, life.today());
        if (next.isAfter(life.today().plusDays(DAYS_TO_A_CELEBRATION))) {
            return Optional.empty();
        }
        var when = next.equals(life.today()) ? "today" : "on " + Wording.day(next);
        return Optional.of(
                CELEBRATION.because("%s has a birthday %s.".formatted(tie.who().knownAs(), when)));
    };

    /** They have a gift that helps with what is needed, or that belongs to what it is about. */
    static final ReasonRule<Someone> HAVE_THE_GIFT = (someone, life) -> someone.talents().stream()
            .filter(talent -> fits(talent, life))
            .map(Talent::words)
            .sorted()
            .findFirst()
            .map(words ->
                    HAS_GIFT.because("%s can offer this: %s.".formatted(someone.knownAs(), Wording.inSentence(words))));

    /** They like what the outcome is about, or what the person likes. */
    static final ReasonRule<Someone> LIKE_THE_SAME = (someone, life) -> life.focus()
            .tastes()
            .inCommon(someone.likings())
            .map(common -> common.same()
                    ? SHARES_INTEREST.because("You both enjoy %s.".formatted(Wording.inSentence(common.mine())))
                    : SHARES_INTEREST.because(
                            "You enjoy %s, and %s enjoys %s."
                                    .formatted(
                                            Wording.inSentence(common.mine()),
                                            someone.knownAs(),
                                            Wording.inSentence(common.theirs())),
                            0.7))
            .or(() -> life.wanted()
                    .tastes()
                    .inCommon(someone.likings())
                    .map(common -> SHARES_INTEREST.because(
                            "%s enjoys %s, and that is what you want."
                                    .formatted(someone.knownAs(), Wording.inSentence(common.theirs())),
                            common.same() ? 1 : 0.7)));

    /** They speak a language that the person is at home in and that is not spoken everywhere. */
    static final ReasonRule<Someone> SPEAK_THE_LANGUAGE = (someone, life) -> life.focus().languages().stream()
            .filter(code -> !code.equals(ENGLISH))
            .filter(someone.languages()::contains)
            .sorted()
            .findFirst()
            .map(code -> SPEAKS_LANGUAGE.because(
                    "%s speaks %s, as you do.".formatted(someone.knownAs(), Wording.language(code))));

    /** They are like somebody who suits the person. */
    static final ReasonRule<Someone> SUIT = (someone, life) -> {
        var wanted = life.focus().suitsMe();
        var shared =
                someone.personality().stream().filter(wanted::contains).sorted().toList();
        return shared.isEmpty()
                ? Optional.empty()
                : Optional.of(SUITS_PERSONALITY.because(
                        "%s is %s, and that suits you.".formatted(someone.knownAs(), Wording.traits(shared)),
                        0.6 + 0.4 * shared.size() / wanted.size()));
    };

    /** Each of these alone is enough to ask somebody of the circle. */
    static final List<ReasonRule<Tie>> FOR_THE_CIRCLE = List.of(
            HAVE_OFFERED,
            of(HAVE_THE_GIFT),
            WERE_THERE_WHEN_IT_WORKED,
            of(LIKE_THE_SAME),
            ARE_CLOSE,
            ARE_MISSED,
            HAVE_LOST_TOUCH,
            HAVE_A_BIRTHDAY_SOON);

    /** Each of these alone is enough to be introduced to somebody. */
    static final List<ReasonRule<Someone>> FOR_AN_INTRODUCTION = List.of(HAVE_THE_GIFT, LIKE_THE_SAME);

    private PeopleReasons() {}

    /** Everything that speaks for somebody of the circle; nothing if nothing is enough to ask them. */
    static List<Reason> toAsk(Tie tie, Life life) {
        return withLanguage(ReasonRule.all(FOR_THE_CIRCLE, tie, life), tie.who(), life);
    }

    /** Everything that speaks for an introduction; nothing if nothing is enough. */
    static List<Reason> toMeet(Someone someone, Life life) {
        return Reasons.supported(
                withLanguage(ReasonRule.all(FOR_AN_INTRODUCTION, someone, life), someone, life),
                SUIT.speaksFor(someone, life));
    }

    private static List<Reason> withLanguage(List<Reason> enough, Someone someone, Life life) {
        return Reasons.supported(enough, SPEAK_THE_LANGUAGE.speaksFor(someone, life));
    }

    private static ReasonRule<Tie> of(ReasonRule<Someone> rule) {
        return (tie, life) -> rule.speaksFor(tie.who(), life);
    }

    private static boolean fits(Talent talent, Life life) {
        return !life.wanted().among(talent.helpsWith()).isEmpty()
                || life.wanted().tastes().inCommon(talent.likings()).isPresent();
    }

    private static LocalDate next(MonthDay birthday, LocalDate today) {
        var thisYear = birthday.atYear(today.getYear());
        return thisYear.isBefore(today) ? birthday.atYear(today.getYear() + 1) : thisYear;
    }
}
