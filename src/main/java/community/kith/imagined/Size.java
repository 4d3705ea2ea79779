package community.kith.imagined;

import java.time.LocalDate;

/**
 * Which community: the same size, seed and day give the same one, to the last letter.
 *
 * @param people how many live there, from 100 to 10,000,000
 * @param seed any number
 * @param day its today: contacts and what was agreed lie before it
 */
public record Size(int people, int seed, LocalDate day) {

    private static final int FEWEST = 100;
    private static final int MOST = 10_000_000;

    /** Homes lie in clusters of so many people. */
    private static final int IN_A_NEIGHBOURHOOD = 500;

    public Size {
        if (people < FEWEST || people > MOST) {
            throw new IllegalArgumentException(
                    "A community has from 100 to 10,000,000 people, not %,d".formatted(people));
        }
    }

    int neighbourhoods() {
        return Math.max(1, Math.round(people / (float) IN_A_NEIGHBOURHOOD));
    }

    /** The first of those who live in a neighbourhood; people are numbered in the order in which neighbourhoods lie beside each other. */
    int firstIn(int neighbourhood) {
        return (int) ((long) people * neighbourhood / neighbourhoods());
    }

    /** How many live in a neighbourhood. */
    int peopleIn(int neighbourhood) {
        return firstIn(neighbourhood + 1) - firstIn(neighbourhood);
    }

    Chance chance(Chance.About about, long which) {
        return Chance.of(seed, about, which);
    }
}
