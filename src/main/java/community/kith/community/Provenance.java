package community.kith.community;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a record comes from and how fresh it is.
 *
 * @param source the name of the directory, or {@link SourceKey#TEAM}
 * @param sourceId the record's id there
 * @param assuredOn when somebody last made sure that it is right
 * @param missingSince since when the source no longer has it
 */
public record Provenance(
        String source,
        @Nullable String sourceId,
        @Nullable LocalDate assuredOn,
        @Nullable LocalDate missingSince) {

    static Provenance ofTeam(@Nullable LocalDate assuredOn) {
        return new Provenance(SourceKey.TEAM, null, assuredOn, null);
    }

    Provenance assured(@Nullable LocalDate on) {
        return new Provenance(source, sourceId, on, missingSince);
    }
}
