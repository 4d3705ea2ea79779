package community.kith.sample;

import java.util.Map;
import java.util.Optional;

/**
 * One record of the sample: the input of a mutation, with names in place of ids and with dates that count from today.
 *
 * @param position in its file, counted from 1
 * @param name what later files call the thing that it adds, such as {@code @ada}
 */
record SampleRecord(int position, Optional<String> name, Map<String, Object> input) {

    SampleRecord {
        input = Map.copyOf(input);
    }
}
