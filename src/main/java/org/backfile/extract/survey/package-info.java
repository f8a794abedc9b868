/**
 * What a page shows of the make of its outlet: which of its pieces recur, which elements hold the article and which hold none of it, how
 * its dates are written. A page with its verdicts comes in, a {@link org.backfile.extract.survey.Survey} goes out. It proposes nothing;
 * whoever sees the surveys of many pages may.
 */
@NullMarked
package org.backfile.extract.survey;

import org.jspecify.annotations.NullMarked;
