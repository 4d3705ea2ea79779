package community.kith.suggestions.candidates;

import community.kith.suggestions.life.Life;
import java.util.List;

/** Finds what could be tried at a step in somebody's life. */
@FunctionalInterface
interface CandidateSource {

    List<Candidate> in(Life life);
}
