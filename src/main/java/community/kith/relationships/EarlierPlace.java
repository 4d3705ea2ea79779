package community.kith.relationships;

import java.time.LocalDate;

/**
 * Where somebody stood in a person's circle before they were moved.
 *
 * @param until the day they were moved; from then on they stood elsewhere
 * @param ring from 1, the closest, to 3
 */
public record EarlierPlace(LocalDate until, Sector sector, int ring) {}
