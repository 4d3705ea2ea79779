package community.kith.api;

import graphql.ExecutionInput;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import org.jspecify.annotations.Nullable;

/**
 * Holds each query to its bounds, whatever way it came: while it is read, before it is validated, and again before it is answered, since
 * one that was read before ({@link KeepingDocuments}) may come with other variables, and so with longer pages.
 */
final class BoundingQueries extends SimplePerformantInstrumentation {

    private final QueryLimits limits;
    private final DocumentBounds bounds;

    BoundingQueries(ApiSettings settings) {
        this.limits = settings.query();
        this.bounds = new DocumentBounds(settings.query(), settings.page());
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        ParserOptions options = ParserOptions.getDefaultOperationParserOptions()
                .transform(builder -> builder.maxTokens(limits.maxTokens())
                        .maxWhitespaceTokens(limits.maxWhitespace())
                        .maxCharacters(limits.maxCharacters()));
        input.getGraphQLContext().put(ParserOptions.class, options);
        return input;
    }

    @Override
    public InstrumentationContext<Document> beginParse(
            InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
        return SimpleInstrumentationContext.whenCompleted((document, fault) -> {
            if (fault instanceof ParseCancelledException
                    || fault instanceof ParseCancelledTooManyCharsException
                    || fault instanceof ParseCancelledTooDeepException) {
                throw new RefusedException(ErrorCode.TOO_LONG, tooLong()).abort();
            }
        });
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables asked,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        check(asked.getDocument(), parameters);
        return asked;
    }

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext execution,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        check(execution.getDocument(), parameters);
        return execution;
    }

    private void check(Document document, InstrumentationExecutionParameters parameters) {
        bounds.check(
                parameters.getSchema(), document, parameters.getExecutionInput().getVariables());
    }

    private String tooLong() {
        return "A query may have %,d characters, %,d words and signs, and %,d spaces at most. This one has more."
                .formatted(limits.maxCharacters(), limits.maxTokens(), limits.maxWhitespace());
    }
}
