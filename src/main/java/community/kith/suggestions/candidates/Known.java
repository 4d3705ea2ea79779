package community.kith.suggestions.candidates;

import community.kith.outcomes.Step;
import community.kith.relationships.Sector;
import community.kith.suggestions.life.Gathering;
import community.kith.suggestions.life.Life;
import community.kith.suggestions.life.Part;
import community.kith.suggestions.life.SupportingTeam;
import community.kith.suggestions.life.Tie;
import java.util.ArrayList;
import java.util.List;

/** What is known that matters at a step, in short sentences; what is not known says so, and is never a nought. */
public final class Known {

    private Known() {}

    /** The sentences of a step. */
    public static List<String> at(Step step, Life life) {
        return switch (step) {
            case SELF_CARE -> ownLife(life);
            case ASSISTIVE_TECHNOLOGY -> technology(life);
            case FAMILY -> people(life, Sector.FAMILY, "person of your family", "people of your family");
            case FRIENDS -> people(life, Sector.FRIEND, "friend", "friends");
            case COMMUNITY -> community(life);
            case COMMUNITY_CIRCLE -> circles(life);
            case PAID_SUPPORT -> teams(life);
        };
    }

    private static List<String> ownLife(Life life) {
        var gifts = life.focus().talents().size();
        var going = life.parts().stream()
                .filter(part -> !part.ended())
                .map(Part::in)
                .distinct()
                .count();
        return List.of(
                gifts == 0
                        ? "Nobody has written down yet what you can offer others."
                        : "You have %s on your profile.".formatted(count(gifts, "gift")),
                going == 0
                        ? "We do not know of a place or group that you go to."
                        : "You go to %s.".formatted(count(going, "place or group", "places and groups")));
    }

    private static List<String> technology(Life life) {
        var helpful = new Technologies().in(life).size();
        return List.of(
                helpful == 0
                        ? "Nothing on our list helps with this yet."
                        : "%s on our list could help.".formatted(count(helpful, "thing")));
    }

    private static List<String> people(Life life, Sector sector, String one, String many) {
        var ties = life.ties().stream().filter(tie -> tie.sector() == sector).toList();
        var lapsed = ties.stream().filter(Tie::lapsed).count();
        if (ties.isEmpty()) {
            return List.of("We do not know of any %s in your circle yet.".formatted(many));
        }
        var known =
                "There %s %s in your circle".formatted(ties.size() == 1 ? "is" : "are", count(ties.size(), one, many));
        return List.of(
                lapsed == 0
                        ? known + "."
                        : "%s. You have lost touch with %s."
                                .formatted(known, lapsed == ties.size() && lapsed == 1 ? "them" : lapsed + " of them"));
    }

    private static List<String> community(Life life) {
        var sentences = new ArrayList<>(
                people(life, Sector.COMMUNITY, "neighbour or person nearby", "neighbours and people nearby"));
        sentences.add(
                life.focus().home() == null
                        ? "We do not know where you live, so we cannot look nearby."
                        : "We looked within %d minutes' walk of your home."
                                .formatted(life.focus().reachMinutes()));
        if (life.focus().timesThatSuit().isEmpty()) {
            sentences.add("Nobody has asked yet which times suit you.");
        }
        return sentences;
    }

    private static List<String> circles(Life life) {
        return life.circles().isEmpty()
                ? List.of("You have no Community Circle yet.")
                : life.circles().stream().map(Known::circle).distinct().toList();
    }

    private static String circle(Gathering circle) {
        var open = circle.agenda().size();
        return open == 0
                ? "You have a Community Circle; nothing is open on its agenda."
                : "You have a Community Circle; %s on its agenda."
                        .formatted(count(open, "action is open", "actions are open"));
    }

    private static List<String> teams(Life life) {
        return life.teams().isEmpty()
                ? List.of("No team supports you now.")
                : life.teams().stream()
                        .map(SupportingTeam::name)
                        .map("%s supports you."::formatted)
                        .toList();
    }

    private static String count(long number, String one) {
        return count(number, one, one + "s");
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
