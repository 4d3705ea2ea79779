package community.kith.relationships;

/** How people were in touch. */
public enum ContactWay {
    VISIT,
    CALL,
    MESSAGE
}
