// The parts of D3 in use. Their builds of one file each add themselves to globalThis.d3; the sources are sixty files.

import "d3-dispatch";
import "d3-selection";
import "d3-drag";

export const { drag, select } = globalThis.d3;
