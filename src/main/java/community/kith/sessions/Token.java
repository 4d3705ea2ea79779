package community.kith.sessions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * One word or mark of a text, in small letters.
 *
 * @param at where it begins in the text
 */
record Token(Lexeme kind, String text, int at) {

    /** The whole text in tokens, without the gaps. Every character belongs to one, so this ends and never fails. */
    static List<Token> of(String text) {
        String plain = plain(text);
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            Token token = next(plain, at);
            at += token.text().length();
            if (token.kind() != Lexeme.GAP) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static Token next(String plain, int at) {
        for (Lexeme kind : Lexeme.values()) {
            Matcher matcher = kind.pattern().matcher(plain).region(at, plain.length());
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt() && matcher.end() > at) {
                return new Token(kind, matcher.group(), at);
            }
        }
        return new Token(Lexeme.WORD, plain.substring(at, at + 1), at);
    }

    /** Keeps the length, so that places in it are places in the text; "2=3pm" is a slip for "2-3pm". */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char each : text.toCharArray()) {
            plain.append(
                    switch (each) {
                        case '–', '—', '−', '‐', '‑', '=' -> '-';
                        case '\n', '\r' -> ';';
                        case '\u00a0', '\u2009', '\u202f' -> ' ';
                        default -> Character.toLowerCase(each);
                    });
        }
        return plain.toString();
    }
}
