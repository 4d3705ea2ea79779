package community.kith.sample;

import static java.util.Objects.requireNonNull;

import community.kith.access.Caller;
import community.kith.geography.LoadingPostcodes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseField;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Sends the records of the sample through the mutations that everybody uses, inside this process: the same use cases, the same
 * refusals. The first record that is refused ends it.
 */
@Component
class SampleLoader {

    private static final Logger log = LoggerFactory.getLogger(SampleLoader.class);

    /** Mutations in one document: few enough for the limits of the API. */
    private static final int BATCH = 40;

    private final ExecutionGraphQlService graphQl;
    private final LoadingPostcodes postcodes;
    private final Clock clock;

    SampleLoader(ExecutionGraphQlService graphQl, LoadingPostcodes postcodes, Clock clock) {
        this.graphQl = graphQl;
        this.postcodes = postcodes;
        this.clock = clock;
    }

    /**
     * Loads everything.
     *
     * @throws SampleRefused when a record is refused; the message names its file and position
     */
    void load(SampleSource source) {
        log.info(
                "Loading the sample community: {} records",
                source.files().stream().mapToInt(file -> file.records().size()).sum());
        postcodes.load(source.postcodes());
        var inputs = new SampleInputs(new RelativeDates(LocalDate.now(clock)));
        for (var file : source.files()) {
            for (var batch : file.batches(BATCH)) {
                load(file, batch, inputs);
            }
        }
    }

    private void load(SampleFile file, List<SampleRecord> batch, SampleInputs inputs) {
        var mutation = file.mutation();
        var answer = run(mutation.document(batch), variables(file, batch, inputs));
        for (var error : answer.getErrors()) {
            throw file.refused(batch.get(position(error.getParsedPath())), String.valueOf(error.getMessage()));
        }
        for (var index = 0; index < batch.size(); index++) {
            var record = batch.get(index);
            var payload = SampleMutation.payload(index);
            refuseErrors(file, record, answer.field(payload + ".userErrors"));
            record.name().ifPresent(name -> inputs.remember(name, id(answer, payload + "." + mutation.noun())));
        }
    }

    private static Map<String, @Nullable Object> variables(
            SampleFile file, List<SampleRecord> batch, SampleInputs inputs) {
        var variables = new HashMap<String, @Nullable Object>();
        for (var index = 0; index < batch.size(); index++) {
            var record = batch.get(index);
            try {
                variables.put(SampleMutation.input(index), inputs.of(record));
            } catch (IllegalArgumentException unknown) {
                throw file.refused(record, String.valueOf(unknown.getMessage()));
            }
        }
        return variables;
    }

    private ExecutionGraphQlResponse run(String document, Map<String, @Nullable Object> variables) {
        var request = new DefaultExecutionGraphQlRequest(document, null, variables, Map.of(), "sample", Locale.UK);
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(Caller.class, Caller.service());
            return input;
        });
        return requireNonNull(graphQl.execute(request).block());
    }

    /** An error without a path is about the whole document, and so about its first record as well as any. */
    private static int position(List<Object> path) {
        return path.isEmpty() ? 0 : SampleMutation.index(String.valueOf(path.getFirst()));
    }

    private static void refuseErrors(SampleFile file, SampleRecord record, ResponseField userErrors) {
        List<Map<String, Object>> errors = requireNonNull(userErrors.getValue());
        if (!errors.isEmpty()) {
            throw file.refused(
                    record,
                    errors.stream()
                            .map(error -> error.get("field") + " " + error.get("message"))
                            .collect(Collectors.joining("; ")));
        }
    }

    private static String id(ExecutionGraphQlResponse answer, String thing) {
        return requireNonNull(answer.field(thing + ".id").getValue());
    }
}
