package community.kith.sessions;

import java.util.List;

/** "Monday, Tuesday and Friday". */
final class WordList {

    private WordList() {}

    static String and(List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        int last = words.size() - 1;
        return String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
