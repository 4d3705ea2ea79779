package community.kith.once;

import community.kith.api.ErrorCode;
import community.kith.api.RefusedException;
import community.kith.changes.Consequences;
import community.kith.changes.Trail;
import community.kith.graph.BeforeCommit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Notes at the end of each transaction that changes something under which key it was done: both are kept, or neither. Of two at the
 * same moment the second finds the first here, and is rolled back. An erasure leaves no trail and is heard of as a consequence.
 */
@Component
final class ClaimingKeys implements Trail, Consequences {

    static final String DONE = "This was sent before and is done. Look at what is there before you send it anew.";

    private final SentOnce sentOnce;
    private final BeforeCommit<Sending> atTheEnd = new BeforeCommit<>(this::claim);

    ClaimingKeys(SentOnce sentOnce) {
        this.sentOnce = sentOnce;
    }

    @Override
    public void changed(String what, @Nullable String aboutPersonId) {
        SendingNow.get().ifPresent(atTheEnd::note);
    }

    @Override
    public void of(String personId) {
        SendingNow.get().ifPresent(atTheEnd::note);
    }

    private void claim(Set<Sending> sendings) {
        for (var sending : sendings) {
            if (!sentOnce.claim(sending)) {
                throw new RefusedException(ErrorCode.DONE_ALREADY, DONE);
            }
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    sending.done().set(true);
                }
            });
        }
    }
}
