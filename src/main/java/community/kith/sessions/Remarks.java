package community.kith.sessions;

import java.util.Locale;
import java.util.regex.Pattern;

/** Tells apart what can stand beside times as a remark from what would change them. */
final class Remarks {

    /** What directories often add; it narrows the dates in a way that the remark itself makes clear. */
    private static final Pattern USUAL = Pattern.compile(
            "(?:local\\s+)?(?:school\\s+)?term[\\s-]+time(?:\\s+only)?"
                    + "|most\\s+months"
                    + "|(?:except|excluding|excl?\\.?|not\\s+open\\s+on|not|closed(?:\\s+on)?)\\s+(?:on\\s+)?(?:bank|public)\\s+holidays?");

    /** Words that would move, add or drop dates in a way that only a reader can see. */
    private static final Pattern CHANGING = Pattern.compile(
            "\\b(?:not?|except|excluding|but|clos(?:ed|es|ing)|cancel\\w*|holidays?|week(?:s|ly)?|month(?:s|ly)?|fortnight\\w*"
                    + "|year(?:s|ly)?|annual\\w*|seasonal\\w*|summer|winter|spring|autumn|easter|christmas|twice|until|till"
                    + "|start(?:s|ing)?|finish\\w*|moved?|also\\s+open|24)\\b");

    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z},;.:–-]+|[\\s\\p{Z},;:]+$");

    private static final Pattern APART = Pattern.compile("\\s*(?:[.;\\n\\r]|$)");

    private Remarks() {}

    /** Without the commas, stops and spaces that joined it to the times. */
    static String trim(String rest) {
        String plain = EDGES.matcher(rest).replaceAll("").replaceAll("[\\s\\p{Z}]+", " ");
        boolean whole = plain.startsWith("(") && plain.indexOf(')') == plain.length() - 1;
        return whole ? plain.substring(1, plain.length() - 1).strip() : plain;
    }

    /** True where it follows without a stop, so that it may be about the last of several times and not the others. */
    static boolean belongsToLast(String rest) {
        boolean apart = APART.matcher(rest).lookingAt();
        return !apart && !USUAL.matcher(trim(rest).toLowerCase(Locale.ROOT)).matches();
    }

    static boolean changesTimes(String rest) {
        String plain = USUAL.matcher(rest.toLowerCase(Locale.ROOT)).replaceAll(" ");
        return CHANGING.matcher(plain).find()
                || Token.of(plain).stream().anyMatch(token -> token.kind().isAboutTime());
    }
}
