package community.kith.circlefiles;

/**
 * A person's circle as files for another program, in the form of Network Canvas.
 *
 * @param egos the person
 * @param alters who is in the circle, with what is said of each tie
 * @param ties who of these knows whom
 */
record CircleFiles(String egos, String alters, String ties) {}
