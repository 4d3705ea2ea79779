package community.kith.groupneeds;

import community.kith.community.Group;
import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of recording what a group needs: the group with its needs, or what was wrong. */
record GroupNeedAnswer(@Nullable Group group, List<UserError> userErrors) {

    static GroupNeedAnswer refused(List<UserError> why) {
        return new GroupNeedAnswer(null, why);
    }
}
