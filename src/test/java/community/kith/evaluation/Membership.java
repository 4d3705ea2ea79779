package community.kith.evaluation;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * That somebody belongs to a group.
 *
 * @param joined the first meeting that they said yes to
 * @param times how many they said yes to
 */
public record Membership(String person, String group, LocalDate joined, int times) {

    /** By day; what was joined on the same day by the group's id, so that there is always one that is last. */
    static final Comparator<Membership> BY_DAY =
            Comparator.comparing(Membership::joined).thenComparing(Membership::group);
}
