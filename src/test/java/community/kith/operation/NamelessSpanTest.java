package community.kith.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Spans that hold somebody's name wherever one can hold words, and what is left of them on the way out. */
class NamelessSpanTest {

    private final List<SpanData> sent = new ArrayList<>();
    private final SdkTracerProvider tracing = SdkTracerProvider.builder()
            .addSpanProcessor(SimpleSpanProcessor.create(new WithoutPeople(new Keeping(sent))))
            .build();

    @Test
    void keepsMethodPathAndOutcomeOfARequest() {
        var span = send(
                "http get /circles/{id}",
                Map.of("method", "GET", "uri", "/circles/{id}", "status", "500", "http.url", "/circles/ada-farrimond"));

        assertThat(span.getName()).isEqualTo("GET /circles/{id}");
        assertThat(span.getAttributes().asMap().keySet())
                .extracting(AttributeKey::getKey)
                .containsExactlyInAnyOrder("method", "uri", "status");
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(span.toString()).doesNotContainIgnoringCase("farrimond");
    }

    @Test
    void callsAQueryWhatItIsAndNotWhatItsClientCalledIt() {
        var span = send(
                "graphql AdaFarrimond",
                Map.of("graphql.operation.type", "query", "graphql.operation.name", "AdaFarrimond"));

        assertThat(span.getName()).isEqualTo("graphql query");
        assertThat(span.toString()).doesNotContainIgnoringCase("farrimond");
    }

    @Test
    void letsNothingThroughThatItDoesNotKnow() {
        var span = send("looking for Ada Farrimond", Map.of("who", "Ada Farrimond"));

        assertThat(span.getName()).isEqualTo("internal");
        assertThat(span.getAttributes().isEmpty()).isTrue();
        assertThat(span.getEvents()).isEmpty();
        assertThat(span.getStatus().getDescription()).isEmpty();
    }

    private SpanData send(String name, Map<String, String> attributes) {
        var span = tracing.get("test").spanBuilder(name).startSpan();
        attributes.forEach(span::setAttribute);
        span.recordException(new IllegalStateException("Ada Farrimond is not there"));
        span.setStatus(StatusCode.ERROR, "Ada Farrimond is not there");
        span.end();
        return sent.getLast();
    }

    private record Keeping(List<SpanData> sent) implements SpanExporter {

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            sent.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
