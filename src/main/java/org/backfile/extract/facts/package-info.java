/**
 * A {@link org.backfile.extract.page.Page} with the verdicts on its blocks comes in, what the item tells about itself goes out: metadata with
 * evidence. Each finder knows one field; where places contradict each other, the contradiction goes out as well.
 */
@NullMarked
package org.backfile.extract.facts;

import org.jspecify.annotations.NullMarked;
