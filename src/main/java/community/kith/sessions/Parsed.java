package community.kith.sessions;

/** What comes of reading a recurrence that somebody typed or sent: the value, or a sentence about what is wrong. */
public sealed interface Parsed {

    /** It can be used. */
    record Valid(Recurrence value) implements Parsed {}

    /** It cannot; the sentence says what is wrong and what would be right, for the person who wrote it. */
    record Refused(String reason) implements Parsed {}
}
