/**
 * A built folder comes in, its faults come out as problems: broken links and anchors, loads from elsewhere, files that are not as they were
 * built, a search index or data that do not agree with the pages. Reads only; knows the site by its files, not by what built it.
 */
@NullMarked
package org.backfile.check;

import org.jspecify.annotations.NullMarked;
