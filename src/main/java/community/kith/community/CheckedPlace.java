package community.kith.community;

import org.jspecify.annotations.Nullable;
import java.time.LocalDate;

/** A place that was found to be right. */
record CheckedPlace(PlaceDetails details, PlaceLinks links, @Nullable LocalDate assuredOn) {}
