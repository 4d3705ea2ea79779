package community.kith.isolation;

/** Why somebody's level is what it is, in the order in which the rules are tried: the first that holds decides. */
public enum LevelRule {
    NOTHING_WRITTEN_DOWN(Level.NOT_KNOWN, "We do not know yet who is in your life."),
    LITTLE_WRITTEN_DOWN(Level.NOT_KNOWN, "We know too little about your circle to say."),
    NOTHING_STANDS_OUT(Level.LOW, "Nothing stands out.");

    private final Level level;
    private final String sentence;

    LevelRule(Level level, String sentence) {
        this.level = level;
        this.sentence = sentence;
    }

    public Level level() {
        return level;
    }

    /** Why, to be read by or to the person. */
    public String sentence() {
        return sentence;
    }
}
