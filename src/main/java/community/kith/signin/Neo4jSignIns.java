package community.kith.signin;

import static java.util.stream.Collectors.toMap;

import community.kith.access.AccountId;
import community.kith.access.Caller;
import community.kith.graph.Graph;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sign-ins as nodes that point to their account. */
@Component
class Neo4jSignIns implements SignIns {

    /** How long a device is remembered: about half a year. */
    private static final Duration DEVICE = Duration.ofDays(180);

    /** A sign-in in use is made to last longer once this part of its idle time has gone: not at every request. */
    private static final int PARTS = 10;

    private final Graph.Statement start;
    private final Graph.Statement callerOf;
    private final Graph.Statement extend;
    private final Graph.Statement end;
    private final Graph.Statement count;
    private final Graph.Statement forget;
    private final SignInSettings settings;

    Neo4jSignIns(Graph graph, SignInSettings settings) {
        this.start = graph.statement("signin/start");
        this.callerOf = graph.statement("signin/caller-of");
        this.extend = graph.statement("signin/extend");
        this.end = graph.statement("signin/end");
        this.count = graph.statement("signin/count-attempts");
        this.forget = graph.statement("signin/forget-attempts");
        this.settings = settings;
    }

    @Override
    @Transactional
    public boolean start(AccountId account, String key, String device, Instant now) {
        return start.with("accountId", account.value())
                .with("key", key)
                .with("device", device)
                .with("now", at(now))
                .with("idleUntil", at(now.plus(settings.idle())))
                .with("expiresAt", at(now.plus(settings.longest())))
                .with("deviceUntil", at(now.plus(DEVICE)))
                .one(row -> row.string("accountId"))
                .isPresent();
    }

    /** Not {@code @Reading}: a member of a cluster that is behind would still let in who has been disabled. */
    @Override
    public Optional<Caller> callerOf(String key, Instant now) {
        var found = found(key, now);
        var idleUntil = now.plus(settings.idle());
        found.map(Map.Entry::getValue)
                .filter(until -> until.isBefore(idleUntil.minus(settings.idle().dividedBy(PARTS))))
                .ifPresent(until ->
                        extend.with("key", key).with("idleUntil", at(idleUntil)).run());
        return found.map(Map.Entry::getKey);
    }

    @Override
    public Optional<Caller> stillOf(String key, Instant now) {
        return found(key, now).map(Map.Entry::getKey);
    }

    private Optional<Map.Entry<Caller, Instant>> found(String key, Instant now) {
        return callerOf.with("key", key)
                .with("now", at(now))
                .one(row -> Map.entry(Neo4jAccounts.account(row).caller(), row.moment("idleUntil")));
    }

    @Override
    @Transactional
    public void end(String key) {
        end.with("key", key).run();
    }

    @Override
    @Transactional
    public Map<String, Attempts> count(Collection<String> keys, Instant now) {
        return count
                .with("keys", keys.stream().sorted().toList())
                .with("now", at(now))
                .with("expiresAt", at(now.plus(settings.pause())))
                .list(row -> Map.entry(
                        row.string("key"),
                        new Attempts(row.integer("count"), Duration.between(now, row.moment("expiresAt")))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    @Transactional
    public void forget(String key) {
        forget.with("key", key).run();
    }

    private static ZonedDateTime at(Instant moment) {
        return moment.atZone(ZoneOffset.UTC);
    }
}
