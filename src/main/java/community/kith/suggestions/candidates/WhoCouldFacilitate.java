package community.kith.suggestions.candidates;

import community.kith.outcomes.Step;
import community.kith.sessions.DayPart;
import community.kith.subjects.Subject;
import community.kith.suggestions.life.Guide;
import community.kith.suggestions.life.Life;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who could facilitate a circle around the person, on interests, personality, availability and distance, with how many circles they
 * guide now. Of somebody who has not agreed to be introduced and is not in the person's circle, only the last is said.
 */
public final class WhoCouldFacilitate {

    private static final Comparator<DayPart> BY_DAY =
            Comparator.comparing(DayPart::day).thenComparing(DayPart::part);

    /** They have time when the person has. */
    private static final ReasonRule<Guide> HAVE_TIME_TOO = (guide, life) -> life.focus().timesThatSuit().stream()
            .filter(guide.times()::contains)
            .min(BY_DAY)
            .map(time -> ReasonCode.TIME_SUITS.because(
                    "%s has time on %s, as you do.".formatted(guide.who().knownAs(), Days.at(time))));

    /** They live within the person's own reach; how near is not said. */
    private static final ReasonRule<Guide> LIVE_NEAR = (guide, life) -> guide.minutes() != null
                    && guide.minutes() <= life.focus().reachMinutes()
                    && life.tieWith(guide.who().id()).isEmpty()
            ? Introductions.LIVES_NEAR.speaksFor(guide.who(), life)
            : Optional.empty();

    /** The person knows them well. */
    private static final ReasonRule<Guide> ARE_CLOSE = (guide, life) -> TeamWorkers.closeness(guide.who(), life);

    /** How much they do already: the fewer circles, the more room for another. */
    private static final ReasonRule<Guide> HAVE_ROOM =
            (guide, life) -> Optional.of(ReasonCode.HAS_ROOM.because(load(guide), 1.0 / (1 + guide.circles())));

    private static final List<ReasonRule<Guide>> OF_THOSE_WHO_ARE_OPEN = List.of(
            (guide, life) -> PeopleReasons.LIKE_THE_SAME.speaksFor(guide.who(), life),
            (guide, life) -> PeopleReasons.SUIT.speaksFor(guide.who(), life),
            (guide, life) -> PeopleReasons.SPEAK_THE_LANGUAGE.speaksFor(guide.who(), life),
            HAVE_TIME_TOO,
            LIVE_NEAR,
            ARE_CLOSE,
            HAVE_ROOM);

    private WhoCouldFacilitate() {}

    /** All of these, best first. */
    public static List<Candidate> of(Collection<Guide> guides, Life life) {
        return guides.stream()
                .map(guide -> candidate(guide, life))
                .sorted(Matches.BEST_FIRST)
                .toList();
    }

    private static Candidate candidate(Guide guide, Life life) {
        var rules = isOpen(guide, life) ? OF_THOSE_WHO_ARE_OPEN : List.of(HAVE_ROOM);
        return Candidate.of(
                        Step.COMMUNITY_CIRCLE,
                        "facilitator",
                        "Ask %s to guide a circle".formatted(guide.who().knownAs()),
                        new Subject.OfPerson(guide.who().id()),
                        ReasonRule.all(rules, guide, life))
                .orElseThrow();
    }

    private static boolean isOpen(Guide guide, Life life) {
        var id = guide.who().id();
        return life.tieWith(id).isPresent()
                || life.nearby().stream().anyMatch(someone -> someone.id().equals(id));
    }

    private static String load(Guide guide) {
        var name = guide.who().knownAs();
        return switch (guide.circles()) {
            case 0 -> "%s guides no circle now.".formatted(name);
            case 1 -> "%s guides one circle now.".formatted(name);
            default -> "%s guides %d circles now.".formatted(name, guide.circles());
        };
    }
}
