package community.kith.community;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On which day somebody made sure of a group or place. */
interface AssuranceRecords {

    /** Notes the day, or that nobody has; empty where there is no such group. */
    Optional<Assured> assure(GroupId id, @Nullable LocalDate on);

    /** Notes the day, or that nobody has; empty where there is no such place. */
    Optional<Assured> assure(PlaceId id, @Nullable LocalDate on);
}
