package community.kith.imagined;

/**
 * A property of a table.
 *
 * @param name as in docs/model.md
 */
record Column(String name, Type type) {

    /** What it holds. */
    enum Type {
        TEXT("string"),
        TEXTS("string[]"),
        NUMBER("long"),
        TRUTH("boolean"),
        DATE("date"),
        TIME("localtime"),
        MOMENT("datetime"),
        POINT("point{crs:WGS-84}"),
        NUMERAL("double");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /** As the offline importer calls it. */
        String word() {
            return word;
        }
    }

    /** Such as {@code birthYear number}; text where it does not say. */
    static Column of(String words) {
        var parts = words.split(" ", 2);
        return new Column(parts[0], parts.length == 1 ? Type.TEXT : Type.valueOf(parts[1]));
    }
}
