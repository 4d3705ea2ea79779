package community.kith.firstmembers;

import community.kith.geography.WalkingTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Why a group that is to start fits somebody, and what to find out first: each a sentence that can be read to them. */
final class WhyItFits {

    /** As far as people walk of whom nothing else is known, one way. */
    static final int USUAL_MINUTES = 20;

    private WhyItFits() {}

    /** Most telling first. What is shared is always among them. */
    static List<String> reasons(Match match) {
        var reasons = new ArrayList<String>();
        reasons.add(shares(match));
        var minutes = minutes(match);
        if (minutes.isPresent() && minutes.getAsInt() <= reach(match)) {
            reasons.add(way(minutes.getAsInt()));
        }
        var site = match.site();
        if (site != null && !match.accessNeeds().isEmpty() && site.access().containsAll(match.accessNeeds())) {
            reasons.add("The place where it would meet has what you need to get in and take part.");
        }
        reasons.add("You could be there from the beginning: it is only being started, in %s.".formatted(match.area()));
        return reasons;
    }

    static List<String> checkFirst(Match match) {
        var site = match.site();
        if (site == null) {
            return List.of("Nobody has said yet where it will meet.");
        }
        var questions = new ArrayList<String>();
        var minutes = minutes(match);
        if (minutes.isPresent() && minutes.getAsInt() > reach(match)) {
            questions.add(way(minutes.getAsInt()));
        }
        if (match.accessNeeds().stream().anyMatch(site.accessLacking()::contains)) {
            questions.add("The place does not have all that you need to get in and take part.");
        } else if (!site.access().containsAll(match.accessNeeds())) {
            questions.add("Nobody has written down whether the place has all that you need to get in and take part.");
        }
        return questions;
    }

    private static String shares(Match match) {
        var wanted = inSentence(match.wanted().name());
        return match.enjoys().contains(match.wanted())
                ? "You enjoy %s, and that is what it is for.".formatted(wanted)
                : "You enjoy %s, and this is for %s."
                        .formatted(inSentence(match.enjoys().getFirst().name()), wanted);
    }

    private static OptionalInt minutes(Match match) {
        var site = match.site();
        var at = site == null ? null : site.point();
        var home = match.home();
        return home == null || at == null ? OptionalInt.empty() : OptionalInt.of(WalkingTime.minutes(home, at));
    }

    private static int reach(Match match) {
        var own = match.walkingMinutes();
        return own == null ? USUAL_MINUTES : own;
    }

    private static String way(int minutes) {
        return minutes == 1
                ? "It is about a minute's walk from home."
                : "It is about %d minutes' walk from home.".formatted(minutes);
    }

    /** "Singing" is written "singing" inside a sentence; "BSL" stays. */
    private static String inSentence(String name) {
        var rest = name.substring(Math.min(1, name.length()));
        return rest.equals(rest.toLowerCase(Locale.UK))
                ? name.substring(0, Math.min(1, name.length())).toLowerCase(Locale.UK) + rest
                : name;
    }
}
