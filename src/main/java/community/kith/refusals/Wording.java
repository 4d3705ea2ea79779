package community.kith.refusals;

import java.util.Locale;

/** Which characters a text may have, and how a field is called in a sentence. */
enum Wording {
    ONE_LINE("Write letters, numbers, spaces and signs on one line."),
    PARAGRAPHS("Write letters, numbers, spaces, signs and new lines.");

    private final String remedy;

    Wording(String remedy) {
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }

    boolean allows(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL ->
                this == PARAGRAPHS && (character == '\n' || character == '\r' || character == '\t');
            case Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            // Marks that turn the reading direction can make a text look like another one.
            case Character.FORMAT ->
                !(character >= 0x202A && character <= 0x202E) && !(character >= 0x2066 && character <= 0x2069);
            default -> true;
        };
    }

    /** {@code "contact.phoneNumber"} is called "Phone number"; {@code "gifts.2"} is called "Gifts". */
    static String label(String field) {
        String[] path = path(field);
        int last = path.length - 1;
        while (last > 0 && path[last].chars().allMatch(Character::isDigit)) {
            last--;
        }
        String words = path[last].replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String[] path(String field) {
        return field.split("\\.", -1);
    }
}
