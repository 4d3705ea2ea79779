package community.kith.suggestions.candidates;

import community.kith.people.Gender;
import community.kith.people.Trait;
import community.kith.suggestions.life.CalledFor;
import community.kith.suggestions.life.Tie;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How things are called in a sentence that is read to the person. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    private Wording() {}

    /** "company, getting out and meals". */
    static String list(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    static String needs(List<CalledFor> needs) {
        return list(needs.stream().map(need -> inSentence(need.name())).toList());
    }

    /** "Singing" is written "singing" inside a sentence; "Bob Dylan" and "BSL" stay. */
    static String inSentence(String name) {
        var rest = name.substring(Math.min(1, name.length()));
        return rest.equals(rest.toLowerCase(Locale.UK))
                ? name.substring(0, Math.min(1, name.length())).toLowerCase(Locale.UK) + rest
                : name;
    }

    /** "Jean, your sister". */
    static String named(Tie tie) {
        return tie.who().knownAs() + ", your " + relation(tie);
    }

    static String relation(Tie tie) {
        var words = tie.inWords();
        if (words != null && !words.isBlank()) {
            return words.strip().replaceFirst("(?i)^(my|your|a|an|the)\\s+", "");
        }
        var gender = tie.who().gender();
        return switch (tie.kind()) {
            case PARTNER -> "partner";
            case FORMER_PARTNER -> "former partner";
            case PARENT -> byGender(gender, "mother", "father", "parent");
            case CHILD -> byGender(gender, "daughter", "son", "child");
            case SIBLING -> byGender(gender, "sister", "brother", "brother or sister");
            case GRANDPARENT -> byGender(gender, "grandmother", "grandfather", "grandparent");
            case GRANDCHILD -> byGender(gender, "granddaughter", "grandson", "grandchild");
            case OTHER_RELATIVE -> "relative";
            case FRIEND -> "friend";
            case NEIGHBOUR -> "neighbour";
            case COLLEAGUE -> "friend from work";
            case FAITH -> "friend from your faith community";
            case GROUP -> "friend from a group";
            case LOCAL_FACE -> "friendly face nearby";
            case VOLUNTEER -> "volunteer";
            case WORKER -> "worker";
            case PROFESSIONAL, OTHER -> "contact";
        };
    }

    private static String byGender(@Nullable Gender gender, String woman, String man, String other) {
        return switch (gender) {
            case WOMAN -> woman;
            case MAN -> man;
            case OTHER -> other;
            case null -> other;
        };
    }

    /** "calm and patient". */
    static String traits(List<Trait> traits) {
        return list(traits.stream()
                .map(trait -> trait.name().toLowerCase(Locale.UK).replace('_', '-'))
                .toList());
    }

    /** "3 December". */
    static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "Tuesdays and Thursdays". */
    static String days(List<DayOfWeek> days) {
        return list(days.stream()
                .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK) + "s")
                .toList());
    }

    /** "£2.50", "£3". */
    static String money(int pence) {
        return pence % 100 == 0 ? "£" + pence / 100 : "£%d.%02d".formatted(pence / 100, pence % 100);
    }

    /** "Polish". */
    static String language(String code) {
        return Locale.of(code).getDisplayLanguage(Locale.UK);
    }
}
