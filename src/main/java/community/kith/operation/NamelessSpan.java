package community.kith.operation;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A span of which only what Kith's own code and schema name is left: how long, what kind, which method and path as they are written in
 * the code ({@code /circles/{id}}), how it ended. Left out are addresses, ids, the name that a client gave its query, and what an
 * error said: each may hold somebody's name. What is not known to be harmless is not let through.
 */
final class NamelessSpan extends DelegatingSpanData {

    private static final AttributeKey<String> METHOD = AttributeKey.stringKey("method");
    private static final AttributeKey<String> PATH = AttributeKey.stringKey("uri");
    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("graphql.operation.type");

    private static final Set<AttributeKey<String>> HARMLESS = Set.of(
            METHOD,
            PATH,
            OPERATION,
            AttributeKey.stringKey("status"),
            AttributeKey.stringKey("outcome"),
            AttributeKey.stringKey("exception"),
            AttributeKey.stringKey("error"),
            AttributeKey.stringKey("graphql.outcome"));

    private final Attributes attributes;
    private final String name;

    NamelessSpan(SpanData span) {
        super(span);
        this.attributes = harmless(span.getAttributes());
        this.name = name(span);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Attributes getAttributes() {
        return attributes;
    }

    @Override
    public int getTotalAttributeCount() {
        return attributes.size();
    }

    /** An event holds what an exception said. */
    @Override
    public List<EventData> getEvents() {
        return List.of();
    }

    @Override
    public int getTotalRecordedEvents() {
        return 0;
    }

    @Override
    public StatusData getStatus() {
        return StatusData.create(super.getStatus().getStatusCode(), "");
    }

    private String name(SpanData span) {
        var operation = attributes.get(OPERATION);
        if (operation != null) {
            return "graphql " + operation;
        }
        var path = attributes.get(PATH);
        return path == null ? span.getKind().name().toLowerCase(Locale.ROOT) : attributes.get(METHOD) + " " + path;
    }

    private static Attributes harmless(Attributes all) {
        var kept = Attributes.builder();
        for (var key : HARMLESS) {
            var value = all.get(key);
            if (value != null) {
                kept.put(key, value);
            }
        }
        return kept.build();
    }
}
