package community.kith.audit;

import java.util.List;
import java.util.Optional;

/** The chains as they are read for checking them. */
interface Chains {

    /** The head of every chain, and of every chain that has records but no head, with a count of -1; by id. */
    List<ChainHead> heads();

    /** The head of a chain as it is now. */
    Optional<ChainHead> head(String chain);

    /** Records of a chain after a number, in their order, so many at most. */
    List<AuditRecord> after(String chain, long number, int most);

    /** The first record of a part of a chain that somebody whom it concerns does not find; empty if there is none. */
    Optional<Long> hidden(String chain, long after, long until);
}
