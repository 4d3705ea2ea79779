package community.kith.graph;

import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins a transaction again that the database ended because of another at the same moment: the two waited for each other, or the other
 * changed what this one had read, or took away what it had found and was waiting for. Nothing of it was written, so nothing is written twice. What belongs to a
 * transaction around it is left to that one.
 */
final class TryingAgain implements MethodInterceptor {

    private static final Set<String> MEANWHILE = Set.of(
            "Neo.TransientError.Transaction.DeadlockDetected",
            "Neo.TransientError.Transaction.Outdated",
            "Neo.ClientError.Statement.EntityNotFound");

    /** Two that met once seldom meet a second time: they wait for a while that chance decides. */
    private static final int MOST_TRIES = 5;

    private static final long LONGEST_WAIT_MILLIS = 40;

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || !(invocation instanceof ProxyMethodInvocation repeatable)) {
            return invocation.proceed();
        }
        for (var tries = 1; ; tries++) {
            try {
                return repeatable.invocableClone().proceed();
            } catch (RuntimeException fault) {
                if (tries == MOST_TRIES || !isMeanwhile(fault)) {
                    throw fault;
                }
                Thread.sleep(ThreadLocalRandom.current().nextLong(LONGEST_WAIT_MILLIS * tries));
            }
        }
    }

    private static boolean isMeanwhile(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause)
                .limit(20)
                .anyMatch(each -> each instanceof Neo4jException database && MEANWHILE.contains(database.code()));
    }
}
