package community.kith.community;

/**
 * Which record of which directory: the directory's name and the record's id there.
 *
 * @param source the name of the directory; {@link #TEAM} for what a team writes down itself
 */
public record SourceKey(String source, String sourceId) {

    /** The source of what a team writes down itself. */
    public static final String TEAM = "Team";

    private static final String BETWEEN = " :: ";

    /** Throws for a blank part, and for a source that would make two keys look alike. */
    public SourceKey {
        if (source.isBlank() || sourceId.isBlank()) {
            throw new IllegalArgumentException("A record has a source and an id there");
        }
        if (source.contains("::") || source.endsWith(":")) {
            throw new IllegalArgumentException("The name of a source does not contain ::");
        }
    }

    /** How every key of a source begins. */
    static String prefix(String source) {
        return source + BETWEEN;
    }

    static SourceKey parse(String text) {
        int at = text.indexOf(BETWEEN);
        return new SourceKey(text.substring(0, at), text.substring(at + BETWEEN.length()));
    }

    /** Both in one, as the graph keeps it. */
    public String text() {
        return prefix(source) + sourceId;
    }
}
