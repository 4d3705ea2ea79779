package community.kith.directory;

import community.kith.directory.reading.Known;
import community.kith.geography.Postcodes;
import community.kith.taxonomy.InterestWords;
import community.kith.taxonomy.Needs;
import org.springframework.stereotype.Component;

/** The words and names that files are read against. */
@Component
class Vocabulary {

    private final KnownNames names;
    private final InterestWords words;
    private final Needs needs;
    private final Postcodes postcodes;

    Vocabulary(KnownNames names, InterestWords words, Needs needs, Postcodes postcodes) {
        this.names = names;
        this.words = words;
        this.needs = needs;
        this.postcodes = postcodes;
    }

    /** What is known now; for one import. */
    Known now() {
        return new GraphKnown(names, words, needs, postcodes);
    }
}
