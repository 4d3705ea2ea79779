package community.kith.isolation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a day to see a trend; what is {@code null} was not known.
 *
 * @param inTouch how many people who are not paid were in touch at least monthly
 * @param lsns6 the total of LSNS-6
 */
public record Figures(
        LocalDate on, @Nullable Integer inTouch, @Nullable Integer lsns6) {}
