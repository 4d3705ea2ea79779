package community.kith.directory.reading;

import community.kith.geography.Postcode;
import community.kith.graph.Point;

/** A postcode and its middle. */
public record PostcodePoint(Postcode postcode, Point point) {}
