package community.kith.publishing;

import community.kith.community.GroupDetails;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group as the standard's service, with what there is one of. How many say that they were made welcome is about people, and is
 * not here; how many usually come neither.
 *
 * @param dayParts the parts of the week, such as TUESDAY_MORNING
 */
record PublishedService(
        String id,
        GroupDetails details,
        List<String> dayParts,
        @Nullable LocalDate assuredOn,
        @Nullable PublishedOrganisation organisation,
        @Nullable PublishedPlace place) {

    PublishedService {
        dayParts = List.copyOf(dayParts);
    }
}
