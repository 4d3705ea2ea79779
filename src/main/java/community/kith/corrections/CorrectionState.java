package community.kith.corrections;

/** What came of a correction. */
public enum CorrectionState {
    WAITING,
    TAKEN,
    DECLINED
}
