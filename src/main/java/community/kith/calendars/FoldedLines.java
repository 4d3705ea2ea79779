package community.kith.calendars;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Breaks lines as RFC 5545, section 3.1, has it: at 75 octets, and never inside a character, which a break between two chars would lose. */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    static String of(String text) {
        return text.lines().map(FoldedLines::folded).collect(Collectors.joining(END, "", END));
    }

    private static String folded(String line) {
        var folded = new StringBuilder();
        var octets = 0;
        for (var character : line.codePoints().mapToObj(Character::toString).toList()) {
            var size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += size;
        }
        return folded.toString();
    }
}
