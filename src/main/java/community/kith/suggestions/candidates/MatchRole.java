package community.kith.suggestions.candidates;

/** In which role somebody could support a person. */
public enum MatchRole {
    WORKER,
    FACILITATOR,
    VOLUNTEER
}
