package community.kith.rights.exports;

import community.kith.refusals.UserError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The export, or why there is none or nothing was decided. */
record ExportAnswer(@Nullable PersonExport export, List<UserError> userErrors) {

    ExportAnswer {
        userErrors = List.copyOf(userErrors);
    }

    static ExportAnswer refused(List<UserError> why) {
        return new ExportAnswer(null, why);
    }
}
