package community.kith.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a directory says about an organisation.
 *
 * @param assuredOn when somebody last made sure that it is right
 */
public record OrganisationRecord(
        SourceKey key,
        OrganisationDetails details,
        @Nullable LocalDate assuredOn) implements DirectoryRecord {}
