package community.kith.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds interests by the words that other people use for them: category labels of a directory, words of a spreadsheet. */
public interface InterestWords {

    /**
     * The interests that are called so, by name or by another word for them. Capitals, accents, hyphens, {@code &} for
     * {@code and}, and one or many make no difference; otherwise the words must be the same, nothing is guessed. Where Kith
     * or a team has an interest of that name, imported ones are left out, and where a name fits, other words are.
     *
     * @return for each of the words the interests, by name; empty where no interest is called so
     */
    Map<String, List<InterestId>> find(Collection<String> words);
}
