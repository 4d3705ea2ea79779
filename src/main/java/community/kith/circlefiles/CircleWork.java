package community.kith.circlefiles;

import community.kith.directory.Work;
import community.kith.directory.reading.Entry;
import community.kith.directory.reading.Taker;
import java.util.function.Function;

/** Takes one of the files of circles. Its report says in which row something is wrong, and nothing of whom the row is about. */
abstract class CircleWork<T> implements Work<T> {

    private static final int BATCH = 50;

    private final CircleRows rows;
    private final String format;
    private final CsvCircleFile file;
    private final Function<RowFields, Entry<T>> entry;

    CircleWork(CircleRows rows, String format, CsvCircleFile file, Function<RowFields, Entry<T>> entry) {
        this.rows = rows;
        this.format = format;
        this.file = file;
        this.entry = entry;
    }

    @Override
    public final String source() {
        return rows.source();
    }

    @Override
    public final String format() {
        return format;
    }

    @Override
    public final String file() {
        return file.part();
    }

    @Override
    public final boolean keepsIds() {
        return false;
    }

    @Override
    public final int batch() {
        return BATCH;
    }

    @Override
    public final void read(Taker<T> taker) {
        file.read(entry, taker);
    }

    final FileMapping columns() {
        return file.columns();
    }
}
