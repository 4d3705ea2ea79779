package community.kith.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds interests by the words that other people use for them: category labels of a directory, words of a spreadsheet. */
public interface InterestWords {

    /**
     * The interests that are called so, by name or by another word for them. Capitals, accents, hyphens, {@code &} for
     * {@code and}, and one or many make no difference; otherwise the words must be the same, nothing is guessed. Kith's own
     * interests stand before imported ones.
     *
     * @return for each of the words the interests in a fixed order; empty where nobody calls an interest so
     */
    Map<String, List<InterestId>> find(Collection<String> words);
}
