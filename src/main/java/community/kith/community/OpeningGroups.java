package community.kith.community;

import community.kith.taxonomy.InterestId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a group that somebody planned, as assured today. */
@Component
public class OpeningGroups {

    private final KeepingGroups keeping;

    OpeningGroups(KeepingGroups keeping) {
        this.keeping = keeping;
    }

    /**
     * Adds the group, or says everything that is wrong with it.
     *
     * @param timings when it meets, in words
     * @param place where it meets
     */
    @Transactional
    public AddGroupPayload open(
            String name,
            @Nullable String description,
            @Nullable String timings,
            @Nullable PlaceId place,
            InterestId interest) {
        var form = new GroupForm(
                name,
                description,
                null,
                place,
                null,
                timings,
                List.of(interest),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null);
        return keeping.add(form, List.of());
    }
}
