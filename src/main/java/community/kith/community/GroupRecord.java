package community.kith.community;

import community.kith.sessions.DayPart;
import community.kith.sessions.Recurrence;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a directory says about a group.
 *
 * <p>In the details, {@link Room#OPEN} and {@code sensitive = false} mean that the directory says nothing against it; they do not
 * undo what a team wrote.
 *
 * @param sessions when they meet, as far as it was understood
 * @param dayParts parts of the week that are sure besides those of the sessions
 * @param lookingFor the interests that somebody could bring or lead
 * @param organisation who runs it, by its record in the directory
 * @param place where they meet, by its record in the directory
 * @param assuredOn when somebody last made sure that it is right
 */
public record GroupRecord(
        SourceKey key,
        GroupDetails details,
        List<Recurrence> sessions,
        List<DayPart> dayParts,
        List<InterestId> interests,
        List<NeedId> helpsWith,
        List<InterestId> lookingFor,
        @Nullable SourceKey organisation,
        @Nullable SourceKey place,
        @Nullable LocalDate assuredOn)
        implements DirectoryRecord {

    public GroupRecord {
        sessions = List.copyOf(sessions);
        dayParts = dayParts.stream().distinct().sorted().toList();
        interests = interests.stream().distinct().toList();
        helpsWith = helpsWith.stream().distinct().toList();
        lookingFor = lookingFor.stream().distinct().toList();
    }
}
