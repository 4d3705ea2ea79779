package community.kith.audit;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import community.kith.access.Role;
import community.kith.access.Standing;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words in which a person reads who has looked at their record. */
final class AccessWords {

    private static final Pattern CAPITAL = Pattern.compile("(?=[A-Z])");

    /** What is called otherwise than its field. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("version", "whether anything has changed"),
            entry("birthYear", "year of birth"),
            entry("profile", "one-page profile"),
            entry("suitsMe", "who suits the person"),
            entry("affordablePence", "what is affordable"),
            entry("walkingMinutes", "how far the person walks"),
            entry("livesAlone", "whether the person lives alone"),
            entry("openToIntroductionsSince", "whether the person likes to be introduced"),
            entry("supported", "whether a team supports the person"),
            entry("urgentNeeds", "needs that cannot wait"),
            entry("reviewsDue", "paid support to look at again"),
            entry("riskRaised", "that there is much to talk about, as it was found"),
            entry("caseload", "signs of isolation, in a list of the team"),
            entry("askedScales", "what the person answered about how it feels"),
            entry("beforeAndNow", "how the person stood before a circle or support, and now"),
            entry("conversations", "what was talked about, and when to look again"),
            entry("introductions", "where the person asked to be introduced, and what came of it"),
            entry("facilitatorCandidates", "who could facilitate a circle"),
            entry("couldGive", "that the person could give what a group needs"),
            entry("brokenGlass", "that the record was opened in an emergency"),
            entry("supportBalance", "natural and paid support"),
            entry("circleFiles", "the relationship circle as files"),
            entry("accessLog", "who has looked"));

    private AccessWords() {}

    static String by(@Nullable String account) {
        return account == null ? "An account that is no longer there" : account;
    }

    static String what(Entry entry) {
        var things = entry.what().stream()
                .map(AccessWords::thing)
                .distinct()
                .sorted()
                .collect(joining(", "));
        return switch (entry.kind()) {
            case LOOK -> "Looked at: " + things;
            case CHANGE -> "Changed: " + things;
        };
    }

    /** A field, {@code Query.outcome} and {@code Mutation.updateTie}, or what was changed, which is in words already. */
    private static String thing(String what) {
        if (what.contains(" ")) {
            return what;
        }
        return FIELDS.getOrDefault(
                what,
                CAPITAL.splitAsStream(what.substring(what.indexOf('.') + 1))
                        .map(word -> word.toLowerCase(Locale.UK))
                        .collect(joining(" ")));
    }

    static String why(Entry entry) {
        return entry.why().stream()
                .map(Standing::valueOf)
                .sorted()
                .findFirst()
                .map(AccessWords::why)
                .orElseGet(() -> entry.roles().contains(Role.ADMINISTRATOR.name())
                        ? "Looks after Kith for the organisation."
                        : "Added or named the person.");
    }

    private static String why(Standing standing) {
        return switch (standing) {
            case OWN -> "It is their own record.";
            case TEAM -> "Works in a team that supports the person.";
            case COACH -> "Coaches a team that supports the person.";
            case EMERGENCY -> "Opened the record in an emergency.";
            case FACILITATING -> "Facilitates a circle around the person.";
            case CONNECTING -> "Is the connector of a team that supports the person.";
            case AGREED -> "The person agreed to share this.";
            case COLLEAGUE -> "Works with the person in a team.";
            case NAMED -> "The person is in a map that they may see.";
        };
    }
}
