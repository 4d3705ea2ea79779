package community.kith.suggestions.life;

/**
 * What came of introducing people there.
 *
 * @param welcomed how many were told that they are welcome
 * @param stayed how many still went after three months
 * @param turnedAway how many got no answer, or were not made welcome
 */
public record Welcome(int welcomed, int stayed, int turnedAway) {

    /** Nobody was introduced, or nobody knows what came of it. */
    public static final Welcome UNKNOWN = new Welcome(0, 0, 0);

    /** So many that nobody can be made out. */
    private static final int ENOUGH = 5;

    private static final double MOST = 2.0 / 3;

    /** Whether most of enough people were welcomed. */
    public boolean speaksFor() {
        return isKnown() && share() >= MOST;
    }

    /** Whether enough people were introduced, and fewer than most of them were welcomed. */
    public boolean speaksAgainst() {
        return isKnown() && share() < MOST;
    }

    /** How many of those who know were welcomed, from 0 to 1; to be asked only where it speaks for or against. */
    public double share() {
        return (double) welcomed / (welcomed + turnedAway);
    }

    /** What can be said for it, without a number that anybody could be made out by. */
    public String sentence() {
        return stayed >= ENOUGH
                ? "Most people who were introduced here were made welcome, and %d stayed for three months or longer."
                        .formatted(stayed)
                : "Most people who were introduced here were made welcome.";
    }

    private boolean isKnown() {
        return welcomed + turnedAway >= ENOUGH;
    }
}
