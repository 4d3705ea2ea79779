package community.kith.directory.reading;

/**
 * A file, feed or mapping that cannot be read as a whole. It is thrown so that reading ends there; whoever called the reader turns
 * it into an answer for the person who sent the file.
 */
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /**
     * Says why.
     *
     * @param field the part of the request that it is about, such as {@code file} or {@code mappingFile}
     * @param message what is wrong, where, and what would be right
     */
    public Unreadable(String field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    /** About the file that was sent. */
    public static Unreadable file(String message) {
        return new Unreadable("file", message);
    }

    /** The part of the request that it is about. */
    public String field() {
        return field;
    }

    /** What is wrong. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
