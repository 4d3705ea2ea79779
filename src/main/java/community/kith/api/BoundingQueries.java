package community.kith.api;

import graphql.ExecutionInput;
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

/** Holds each query to its bounds while it is read and before it is validated, whatever way it came. */
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
        bounds.check(
                parameters.getSchema(),
                asked.getDocument(),
                parameters.getExecutionInput().getVariables());
        return asked;
    }

    private String tooLong() {
        return "A query may have %,d characters, %,d words and signs, and %,d spaces at most. This one has more."
                .formatted(limits.maxCharacters(), limits.maxTokens(), limits.maxWhitespace());
    }
}
