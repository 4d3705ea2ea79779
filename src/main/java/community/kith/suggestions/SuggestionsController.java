package community.kith.suggestions;

import static java.util.Objects.requireNonNullElse;

import community.kith.outcomes.Outcome;
import community.kith.subjects.Subjects;
import community.kith.suggestions.SuggestingConnections.Question;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** The Support Sequence over GraphQL: all outcomes of a request together, and the graph searched only if suggestions are asked for. */
@Controller
class SuggestionsController {

    private static final int USUAL = 10;
    private static final int MOST = 20;

    private final Subjects subjects;

    SuggestionsController(SuggestingConnections suggesting, Subjects subjects, BatchLoaderRegistry loaders) {
        this.subjects = subjects;
        loaders.forTypePair(Question.class, SupportSequence.class)
                .registerMappedBatchLoader(
                        (questions, environment) -> Mono.fromCallable(() -> suggesting.sequences(questions)));
    }

    @SchemaMapping(typeName = "Outcome")
    CompletableFuture<SupportSequence> supportSequence(
            Outcome outcome, DataFetchingFieldSelectionSet asked, DataLoader<Question, SupportSequence> sequences) {
        return sequences.load(
                new Question(outcome, asked.containsAnyOf("steps/suggestions", "steps/known", "steps/setAside")));
    }

    @SchemaMapping(typeName = "SequenceStep")
    List<Suggestion> suggestions(SequenceStep step, @Argument @Nullable Integer first) {
        var wanted = Math.clamp(requireNonNullElse(first, USUAL), 0, MOST);
        return step.suggestions().stream().limit(wanted).toList();
    }

    @BatchMapping(typeName = "SetAside")
    Map<SetAside, Object> about(List<SetAside> things) {
        return subjects.of(things, SetAside::pointsTo);
    }

    @BatchMapping(typeName = "Suggestion")
    Map<Suggestion, Object> subject(List<Suggestion> suggestions) {
        return subjects.of(suggestions, Suggestion::pointsTo);
    }
}
