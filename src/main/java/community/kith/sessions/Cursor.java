package community.kith.sessions;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A place in a list of tokens that moves on as phrases are read, and back where one turns out not to be there. */
final class Cursor {

    private final List<Token> tokens;
    private int next;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean atEnd() {
        return next == tokens.size();
    }

    boolean sees(Lexeme... kinds) {
        return !atEnd() && List.of(kinds).contains(tokens.get(next).kind());
    }

    /** Takes the next token if it is of this kind. */
    Optional<String> take(Lexeme kind) {
        return sees(kind) ? Optional.of(tokens.get(next++).text()) : Optional.empty();
    }

    /** Takes the next token if it is of this kind, and says whether it was. */
    boolean took(Lexeme kind) {
        return take(kind).isPresent();
    }

    void skip(Lexeme... kinds) {
        while (sees(kinds)) {
            next++;
        }
    }

    /** Reads a phrase; if it is not there, the cursor stays where it was. */
    <T> Optional<T> attempt(Supplier<Optional<T>> phrase) {
        int before = next;
        Optional<T> found = phrase.get();
        if (found.isEmpty()) {
            next = before;
        }
        return found;
    }

    /** Where the next token begins in the text, or its length at the end. */
    int at(String text) {
        return atEnd() ? text.length() : tokens.get(next).at();
    }
}
