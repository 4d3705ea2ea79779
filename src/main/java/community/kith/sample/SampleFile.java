package community.kith.sample;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A file of the sample: records for one mutation.
 *
 * @param name the file's name, whose number says when its turn comes
 */
record SampleFile(String name, SampleMutation mutation, List<SampleRecord> records) {

    SampleFile {
        records = List.copyOf(records);
    }

    /** The records in turn, so many at a time. */
    List<List<SampleRecord>> batches(int size) {
        return IntStream.iterate(0, from -> from < records.size(), from -> from + size)
                .mapToObj(from -> records.subList(from, Math.min(from + size, records.size())))
                .toList();
    }

    /** The exception that stops the start, because of one record of this file. */
    SampleRefused refused(SampleRecord record, String why) {
        return new SampleRefused("sample/%s, record %d%s: %s"
                .formatted(
                        name,
                        record.position(),
                        record.name().map(each -> " (" + each + ")").orElse(""),
                        why));
    }
}
