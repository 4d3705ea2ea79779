package community.kith.graph;

import static org.assertj.core.api.Assertions.assertThat;

import community.kith.KithTest;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.annotation.Transactional;

/** Two at the same moment both come through, and nothing is written twice. */
@KithTest
class TryingAgainTests {

    @Autowired
    private List<Advisor> advisors;

    @Autowired
    private Neo4jClient client;

    @Test
    void transactionsThatWaitForEachOtherAreBothDoneOnce() throws Exception {
        client.query("CREATE (:Group {id: 'one', goers: 0}), (:Group {id: 'other', goers: 0})")
                .run();
        var target = new Counters(client);
        var counters = advised(target);
        var begun = new CountDownLatch(2);
        try (var pair = Executors.newFixedThreadPool(2)) {
            var there = pair.submit(() -> counters.raise("one", "other", begun));
            var back = pair.submit(() -> counters.raise("other", "one", begun));
            there.get();
            back.get();
        }

        assertThat(target.tries).hasValue(3);
        assertThat(client.query("MATCH (group:Group) RETURN group.goers AS goers")
                        .fetchAs(Long.class)
                        .all())
                .isEqualTo(List.of(2L, 2L));
    }

    @Test
    void whatWasTakenAwayMeanwhileIsNotThere() throws Exception {
        client.query("CREATE (:Group {id: 'one', goers: 0})").run();
        var counters = advised(new Counters(client));
        var taken = new CountDownLatch(1);
        try (var pair = Executors.newFixedThreadPool(2)) {
            var taking = pair.submit(() -> counters.take("one", taken));
            taken.await();
            var holding = pair.submit(() -> counters.hold("one"));
            taking.get();

            assertThat(holding.get()).isEmpty();
        }
    }

    /** The database says so of a transaction whose reading another overtook; it cannot be brought about on purpose. */
    @Test
    void whatHadReadOutdatedDataIsDoneOnTheSecondTry() {
        client.query("CREATE (:Group {id: 'one', goers: 0})").run();
        var target = new Counters(client);

        advised(target).raiseAfterOutdatedReading("one");

        assertThat(target.tries).hasValue(2);
        assertThat(client.query("MATCH (group:Group) RETURN group.goers AS goers")
                        .fetchAs(Long.class)
                        .one())
                .contains(1L);
    }

    /** As every bean of the service that has transactions. */
    private Counters advised(Counters target) {
        var proxies = new ProxyFactory(target);
        proxies.setProxyTargetClass(true);
        advisors.stream().sorted(AnnotationAwareOrderComparator.INSTANCE).forEach(proxies::addAdvisor);
        return (Counters) proxies.getProxy();
    }

    /** Raises two counters, one after the other, and waits between them until somebody else has begun as well. */
    static class Counters {

        private final Neo4jClient client;
        private final AtomicInteger tries = new AtomicInteger();

        Counters(Neo4jClient client) {
            this.client = client;
        }

        @Transactional
        public void raise(String first, String second, CountDownLatch begun) {
            tries.incrementAndGet();
            raise(first);
            begun.countDown();
            try {
                begun.await();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
            raise(second);
        }

        /** Raises a counter, and the first time hears afterwards that it had read what was outdated. */
        @Transactional
        public void raiseAfterOutdatedReading(String id) {
            raise(id);
            if (tries.incrementAndGet() == 1) {
                throw new TransientException("Neo.TransientError.Transaction.Outdated", "Outdated data was read.");
            }
        }

        /** Holds a counter against others, as the service holds what it changes. */
        @Transactional
        public Collection<String> hold(String id) {
            return client.query("MATCH (group:Group {id: $id}) SET group:Group RETURN group.id AS id")
                    .bind(id)
                    .to("id")
                    .fetchAs(String.class)
                    .all();
        }

        /** Takes a counter away, and waits a moment for somebody who has found it and waits for it. */
        @Transactional
        public void take(String id, CountDownLatch taken) {
            client.query("MATCH (group:Group {id: $id}) DELETE group")
                    .bind(id)
                    .to("id")
                    .run();
            taken.countDown();
            try {
                Thread.sleep(500);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }

        private void raise(String id) {
            client.query("MATCH (group:Group {id: $id}) SET group.goers = group.goers + 1")
                    .bind(id)
                    .to("id")
                    .run();
        }
    }
}
