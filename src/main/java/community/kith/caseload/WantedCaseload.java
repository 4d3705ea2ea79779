package community.kith.caseload;

import community.kith.isolation.Level;
import community.kith.isolation.SignalRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which part of a case-load is wanted; {@code null} leaves nothing out. */
record WantedCaseload(
        @Nullable List<String> teamIds,
        @Nullable String neighbourhoodId,
        @Nullable Level level,
        @Nullable SignalRule signal) {}
