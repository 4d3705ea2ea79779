package community.kith.introductions;

/** What came of an introduction, one after the other; the last is that it came to an end before somebody stayed. */
enum StepKind {
    CONTACTED("They were contacted."),
    WELCOMED("They said that the person is welcome."),
    WENT("The person went."),
    STAYED("The person still went after three months."),
    STOPPED("It came to an end.");

    private final String sentence;

    StepKind(String sentence) {
        this.sentence = sentence;
    }

    /** The step as a sentence; without a name. */
    String sentence() {
        return sentence;
    }
}
