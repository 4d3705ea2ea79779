package community.kith.sessions;

import java.util.regex.Pattern;

/** The kinds of words and marks in a text about times; the first whose pattern fits is taken. */
enum Lexeme {
    GAP("\\s+"),
    OF_MONTH("(?:of|in|each|every)\\s+(?:(?:the|each|every)\\s+)?months?\\b|monthly\\b"),
    EVERY_DAY("every\\s*day\\b|daily\\b|(?:7|seven)\\s+days(?:\\s+a|\\s+per)\\s+week\\b", true),
    WEEKDAYS("week\\s?days?\\b", true),
    WEEKEND("week\\s?ends?\\b", true),
    OTHER("other\\b|alternate\\b|fortnightly\\b|alternating\\b"),
    EVERY("every\\b|each\\b"),
    PART_OF_DAY("(?:morning|afternoon|evening)s?\\b", true),
    DAY(
            "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
                    + "s?\\b",
            true),
    MONTH(
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
                    + "|nov(?:ember)?|dec(?:ember)?)\\b",
            true),
    ORDINAL("(?:1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\\b", true),
    TIME(
            "(?:\\d{1,2}(?:[:.]\\d{2})?\\s*(?:am|pm|a\\.m\\.?|p\\.m\\.?|noon|midday|midnight)?|noon|midday|midnight)"
                    + "(?![\\w£%]|[:.]\\d)",
            true),
    TO("-|(?:to|till|until)\\b"),
    AND(",|and\\b|&|/|\\+"),
    STOP("[.;]"),
    EXCEPT("(?:except|excluding|apart\\s+from|but\\s+not|not)(?:\\s+on|\\s+for)?\\b"),
    FILLER("(?:on|from|the|at)\\b|@|:"),
    OPEN("\\("),
    CLOSE("\\)"),
    WORD("[\\p{L}\\d£%'’_]+|.");

    private final Pattern pattern;
    private final boolean aboutTime;

    Lexeme(String pattern) {
        this(pattern, false);
    }

    Lexeme(String pattern, boolean aboutTime) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL | Pattern.UNICODE_CASE);
        this.aboutTime = aboutTime;
    }

    Pattern pattern() {
        return pattern;
    }

    boolean namesDay() {
        return this == DAY || this == EVERY_DAY || this == WEEKDAYS || this == WEEKEND;
    }

    /** True for a word that a remark may not hold, since it would change when something happens. */
    boolean isAboutTime() {
        return aboutTime;
    }
}
