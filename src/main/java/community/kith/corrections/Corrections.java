package community.kith.corrections;

import community.kith.community.AssetId;
import community.kith.paging.Page;
import community.kith.paging.PageRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Corrections that were suggested. */
interface Corrections {

    /** Those that nobody has answered, the longest waiting first. */
    Page<Correction> waiting(PageRequest page);

    /** Those that an account suggested, the latest first. */
    Page<Correction> of(String accountId, PageRequest page);

    /** A correction, held against others who would answer it until the transaction ends. */
    Optional<Correction> hold(CorrectionId id);

    /** Adds one, now; empty where there is no such group or place. */
    Optional<Correction> add(AssetId about, CorrectionKind kind, String words, @Nullable String accountId);

    /** Notes what came of one, or, waiting, that nothing has. */
    Correction answer(CorrectionId id, CorrectionState state, @Nullable String answer);
}
