package community.kith.directory.reading;

import org.jspecify.annotations.Nullable;

/** Takes out of a text what cannot be seen and can mislead: control characters and marks that turn the reading direction. */
public final class Characters {

    private Characters() {}

    /** The text without such characters and without spaces around it; empty for nothing. */
    public static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(Characters::visible).map(Characters::plain).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static int plain(int character) {
        return character == 0xA0 || character == '\t' ? ' ' : character;
    }

    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            // A joiner (200D) holds emoji together; the others mislead.
            case Character.FORMAT -> character == 0x200D || character == 0x200C;
            default -> true;
        };
    }
}
