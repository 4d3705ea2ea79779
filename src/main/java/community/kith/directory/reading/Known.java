package community.kith.directory.reading;

import community.kith.community.SourceKey;
import community.kith.geography.Postcode;
import community.kith.graph.Point;
import community.kith.taxonomy.InterestId;
import community.kith.taxonomy.NeedId;
import java.util.List;
import java.util.Optional;

/** What a reader may ask of the community map: whether the names and words of a file mean something there. */
public interface Known {

    /** The interests that people call so; empty where nobody does. */
    List<InterestId> interests(String word);

    /** The need with this id. */
    Optional<NeedId> need(String id);

    /** The middle of a postcode, if the local table has it. */
    Optional<Point> point(Postcode postcode);

    /** The organisation of the directory with this name, whatever its capitals and spaces. */
    Optional<SourceKey> organisation(String source, String name);

    /** The place of the directory with this name, whatever its capitals and spaces. */
    Optional<SourceKey> place(String source, String name);
}
