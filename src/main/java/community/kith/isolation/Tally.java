package community.kith.isolation;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** For how many something is so, is not so, and is not known. */
record Tally(int yes, int no, int notKnown) {

    static <T> Tally of(Collection<T> all, Function<T, @Nullable Boolean> question) {
        var yes = 0;
        var no = 0;
        for (T one : all) {
            var answer = question.apply(one);
            if (answer != null) {
                yes += answer ? 1 : 0;
                no += answer ? 0 : 1;
            }
        }
        return new Tally(yes, no, all.size() - yes - no);
    }

    /** Whether it is so for any; not known where only those of whom nobody knows could say. */
    @Nullable
    Boolean any() {
        if (yes > 0) {
            return true;
        }
        return notKnown > 0 ? null : Boolean.FALSE;
    }

    /** The share of answers that are known; where nobody was to be asked, all of them. */
    double known() {
        var all = yes + no + notKnown;
        return all == 0 ? 1 : (double) (yes + no) / all;
    }

    RawSignal raw(String words) {
        return new RawSignal(words, yes, notKnown);
    }
}
