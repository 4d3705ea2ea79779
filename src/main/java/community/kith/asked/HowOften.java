package community.kith.asked;

/** The three answers of the UCLA three-item scale, which score 1, 2 and 3. */
public enum HowOften {
    HARDLY_EVER,
    SOME_OF_THE_TIME,
    OFTEN;

    int score() {
        return ordinal() + 1;
    }
}
