package community.kith.asked;

/** The five answers to the direct question of the Office for National Statistics. They have no score. */
public enum HowLonely {
    OFTEN_OR_ALWAYS,
    SOME_OF_THE_TIME,
    OCCASIONALLY,
    HARDLY_EVER,
    NEVER
}
