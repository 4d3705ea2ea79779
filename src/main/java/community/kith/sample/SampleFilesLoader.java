package community.kith.sample;

import static java.util.Objects.requireNonNull;

import community.kith.geography.Postcode;
import community.kith.graph.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of the sample from the class path. */
@Component
class SampleFilesLoader {

    private static final String FOLDER = "classpath*:sample/";
    private static final String NAME = "as";

    private final JsonMapper json = new JsonMapper();

    /** The records in the order of their files' names, and the postcodes. */
    SampleSource read() {
        return new SampleSource(files(), postcodes());
    }

    private List<SampleFile> files() {
        return resources("*.json")
                .sorted(Comparator.comparing(SampleFilesLoader::name))
                .map(this::file)
                .toList();
    }

    private static Map<Postcode, Point> postcodes() {
        var postcodes = new LinkedHashMap<Postcode, Point>();
        resources("postcodes.csv")
                .flatMap(resource -> text(resource).lines().skip(1))
                .map(line -> line.split(",", -1))
                .forEach(line -> postcodes.put(
                        new Postcode(line[0]), new Point(Double.parseDouble(line[1]), Double.parseDouble(line[2]))));
        return postcodes;
    }

    private SampleFile file(Resource resource) {
        var content = json.readValue(text(resource), Content.class);
        var records = IntStream.range(0, content.records().size())
                .mapToObj(index -> record(index + 1, content.records().get(index)))
                .toList();
        return new SampleFile(name(resource), content.what(), records);
    }

    private static SampleRecord record(int position, Map<String, Object> written) {
        var input = new LinkedHashMap<>(written);
        var name = Optional.ofNullable(input.remove(NAME)).map(String::valueOf);
        return new SampleRecord(position, name, input);
    }

    private static Stream<Resource> resources(String pattern) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(FOLDER + pattern));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(Resource resource) {
        return requireNonNull(resource.getFilename());
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * How a file is written; {@code about} is for those who read it, and {@code answer} names what the mutation answers with where the
     * mutation's own name does not.
     */
    private record Content(String mutation, @Nullable String answer, String about, List<Map<String, Object>> records) {

        SampleMutation what() {
            return answer == null ? SampleMutation.named(mutation) : new SampleMutation(mutation, answer);
        }
    }
}
