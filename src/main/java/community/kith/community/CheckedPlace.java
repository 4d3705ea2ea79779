package community.kith.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A place that was found to be right. */
record CheckedPlace(
        PlaceDetails details, PlaceLinks links, @Nullable LocalDate assuredOn) {}
