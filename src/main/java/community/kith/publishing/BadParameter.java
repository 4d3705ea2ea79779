package community.kith.publishing;

/**
 * What is wrong with a question.
 *
 * @param message what would be right
 */
record BadParameter(String parameter, String message) {}
