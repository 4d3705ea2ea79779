package community.kith.groupneeds;

import community.kith.people.GiftKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a group needs as somebody asks for it to be recorded, not checked yet. */
record NewGroupNeed(
        String groupId,
        GiftKind kind,
        String words,
        List<String> interestIds,
        @Nullable LocalDate until) {}
